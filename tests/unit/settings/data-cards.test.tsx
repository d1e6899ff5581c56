// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ForgetCard } from '@/components/dashboard/data/forget-card';
import { ImportCard, type ImportCardProps } from '@/components/dashboard/data/import-card';
import { StepBackCard } from '@/components/dashboard/data/step-back-card';
import { eachKind } from '@/lib/backup/kinds';
import type { BackupFault } from '@/lib/backup/read-backup';
import { noRows } from '@/tests/unit/backup/rows';
import { allByRole, byRole, press, stage, type } from './stage';

const { show } = stage();

function importing(patch: Partial<ImportCardProps>) {
  const props: ImportCardProps = {
    state: { status: 'idle' },
    onFile: vi.fn(),
    onPassphrase: vi.fn(),
    onChoose: vi.fn(),
    onTake: vi.fn(),
    onLeave: vi.fn(),
    ...patch,
  };
  return { props, card: <ImportCard {...props} /> };
}

const none = { new: 0, same: 0, newer: 0, older: 0, conflict: 0 };
const preview = {
  status: 'preview',
  backup: { madeAt: 1, rows: noRows },
  counts: { ...eachKind(() => none), facts: { ...none, new: 2, conflict: 1 } },
  choices: eachKind(() => 'newer' as const),
} as const;

test.each([
  [{ reason: 'damaged', line: 12 }, 'from line 12 on'],
  [{ reason: 'wrong-row', kind: 'facts', line: 7, field: 'text' }, 'Line 7 is wrong'],
  [{ reason: 'twice', kind: 'facts', line: 8 }, 'Line 8 has an id'],
  [{ reason: 'unknown-part', line: 5 }, 'Line 5 begins a part'],
  [{ reason: 'too-new' }, 'A later version'],
] as const satisfies readonly (readonly [BackupFault, string])[])(
  'says why a file is refused, and that nothing was changed: %o',
  async (fault, words) => {
    await show(importing({ state: { status: 'refused', fault } }).card);

    expect(byRole('alert').textContent).toContain(words);
    expect(byRole('alert').textContent).toContain('Nothing was changed.');
  },
);

test('shows the kinds that are in a file, each with what it is to the ones here', async () => {
  await show(importing({ state: preview }).card);
  const rows = [...document.querySelectorAll('tbody tr')];

  expect(rows).toHaveLength(1);
  expect(rows[0]?.textContent).toContain('Facts');
  expect(rows[0]?.textContent).toContain('2 new · 1 in conflict');
});

test('takes the keyboard to what is in a file once that is known', async () => {
  await show(importing({ state: preview }).card);

  expect(document.activeElement?.textContent).toBe('What is in it');
});

test('takes a file in when that is pressed, and not twice', async () => {
  const { props, card } = importing({ state: preview });
  await show(card);
  await press(byRole('button', 'Take it in'));
  await show(importing({ state: { ...preview, status: 'taking' } }).card);

  expect(props.onTake).toHaveBeenCalledOnce();
  expect(byRole<HTMLButtonElement>('button', 'Take it in').disabled).toBe(true);
});

test('takes the keyboard back to its heading once a file is in', async () => {
  await show(importing({ state: preview }).card);
  await show(importing({ state: { status: 'done' } }).card);

  expect(document.activeElement?.textContent).toBe('Take a backup in');
});

test('asks for the passphrase of a sealed file, and says when it is another', async () => {
  const sealed = {
    repartee: 'sealed backup',
    version: 1,
    iterations: 600_000,
    salt: '',
    iv: '',
    data: '',
  } as const;
  const { props, card } = importing({ state: { status: 'sealed', sealed, isWrong: true } });
  await show(card);
  await type(byRole('textbox'), 'rye at seven');
  await press(byRole('button', 'Open it'));

  expect(props.onPassphrase).toHaveBeenCalledWith('rye at seven');
  expect(document.body.textContent).toContain('This is not its passphrase');
});

test('asks for the end of what is picked, by its name', async () => {
  const onForget = vi.fn();
  await show(<ForgetCard brands={[]} forgotten={undefined} onForget={onForget} />);
  await press(byRole('button', 'All drafts'));

  expect(onForget).toHaveBeenCalledWith({ by: 'kind', kind: 'drafts', what: 'All drafts' });
  expect(allByRole('button', 'A brand')).toEqual([]);
});

test('says how much was forgotten and that nothing is left', async () => {
  await show(<ForgetCard brands={[]} forgotten={12} onForget={vi.fn()} />);

  expect(byRole('status').textContent).toBe(
    '12 forgotten, and looked after. Nothing of it is left.',
  );
});

test('offers no step back where there is none', async () => {
  await show(<StepBackCard stepBack={undefined} isDone={false} onGoBack={vi.fn()} />);

  expect(allByRole('button')).toEqual([]);
});
