// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { SpeakerLine } from '@/components/settings/speaker-line';
import { emptyMaterial } from '@/lib/brand/empty-material';
import type { SpeakerReason } from '@/lib/brand/who-speaks';
import type { Brand } from '@/lib/model';
import { byRole, press, stage } from './stage';

const { show } = stage();

const nordlys: Brand = {
  ...emptyMaterial,
  ...{ id: 'nordlys', name: 'Nordlys', color: '#c2512b', createdAt: 1, updatedAt: 1 },
};
const line = (reason: SpeakerReason, onBrand = (_: string) => {}) => (
  <SpeakerLine speaker={{ brand: nordlys, reason }} site="X" onBrand={onBrand} />
);

test.each<[SpeakerReason, string]>([
  [{ kind: 'account', account: 'nordlys' }, 'Nordlys speaks in this tab: @nordlys is in use on X.'],
  [{ kind: 'chosen' }, 'Nordlys speaks in this tab: you chose it last.'],
  [{ kind: 'only' }, 'Nordlys speaks in this tab: it is your only brand.'],
])('says why: %o', async (reason, words) => {
  await show(line(reason));

  expect(document.body.textContent).toBe(words);
});

test('leads to where an account that no brand speaks through is noted', async () => {
  const onBrand = vi.fn();
  await show(line({ kind: 'stranger', account: 'other' }, onBrand));
  expect(document.body.textContent).toContain('No brand speaks through @other here');

  await press(byRole('button', 'Add the account to Nordlys'));

  expect(onBrand).toHaveBeenCalledExactlyOnceWith('nordlys');
});
