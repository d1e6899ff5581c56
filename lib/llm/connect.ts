import { AppError } from '@/lib/errors';
import type { Connection } from '@/lib/model';
import { streamWithKeepAlive } from './keep-alive';
import type { Model } from './model';
import { onDeviceModel } from './on-device';
import { openAiModel } from './openai';
import { requireHost } from './permission';
import { presetOf } from './presets';

/**
 * The model behind a connection, ready to write: permission and key are looked at before each
 * request, and the background is kept alive during it.
 *
 * @throws AppError `no-model` for a connection of kind `none`, which templates serve.
 */
export function modelFor(connection: Connection, key: string | undefined): Model {
  switch (connection.kind) {
    case 'openai':
      return guarded(openAiModel(connection, key), () => requireReach(connection, key));
    case 'on-device':
      return guarded(onDeviceModel(connection.label), async () => {});
    case 'none':
      throw new AppError('no-model');
  }
}

/**
 * What a request needs before it is made.
 *
 * @throws AppError `no-key`, `no-permission`, `wrong-path`.
 */
async function requireReach(connection: Connection, key: string | undefined): Promise<void> {
  if (presetOf(connection.preset).needsKey && !key) throw new AppError('no-key');
  await requireHost(connection.baseUrl);
}

function guarded(model: Model, check: () => Promise<void>): Model {
  async function* write(...[prompt, signal]: Parameters<Model['write']>) {
    await check();
    yield* model.write(prompt, signal);
  }
  return { ...model, write: (prompt, signal) => streamWithKeepAlive(write(prompt, signal)) };
}
