// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { TestResult } from '@/components/settings/test-result';
import type { Diagnosis } from '@/lib/messages/contract';
import { allByRole, byRole, press, stage } from './stage';

const { show } = stage();

const resultOf = (diagnosis: Diagnosis, powers = {}) => (
  <TestResult
    state={{ kind: 'done', diagnosis }}
    onCopy={async () => {}}
    onMend={() => {}}
    {...powers}
  />
);

test('says that it works and how fast the first word came', async () => {
  await show(resultOf({ ok: true, firstWordMs: 1_240, model: 'gemma3', sample: 'Hello' }));

  expect(byRole('status').textContent).toContain(
    'gemma3 answered; the first word came after 1.2 s',
  );
});

test('says what is wrong, the line that mends it, and offers to mend it', async () => {
  const onCopy = vi.fn(async () => {});
  const onMend = vi.fn();
  const mend = 'OLLAMA_ORIGINS="chrome-extension://*" ollama serve';
  await show(
    resultOf(
      { ok: false, error: { code: 'origin-refused' }, mend, canMend: true },
      { onCopy, onMend },
    ),
  );

  await press(byRole('button', 'Copy'));
  await press(byRole('button', 'Mend it'));

  expect(byRole('status').textContent).toContain('refuses this extension');
  expect(onCopy).toHaveBeenCalledWith(mend);
  expect(byRole('button', 'Copied')).toBeDefined();
  expect(onMend).toHaveBeenCalledOnce();
});

test('offers a download only where the model has to be downloaded', async () => {
  const onDownload = vi.fn();
  await show(resultOf({ ok: false, error: { code: 'wrong-key' } }, { onDownload }));
  expect(allByRole('button', 'Download')).toHaveLength(0);

  await show(resultOf({ ok: false, error: { code: 'on-device-download' } }, { onDownload }));
  await press(byRole('button', 'Download'));

  expect(onDownload).toHaveBeenCalledOnce();
});
