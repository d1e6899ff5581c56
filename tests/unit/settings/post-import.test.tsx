// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { TablePreview } from '@/components/dashboard/voice/table-preview';
import { parseTable } from '@/lib/import/csv';
import { postTakeOf } from '@/lib/voice/post-take';
import { valueIn } from '@/tests/unit/import/read';
import { byRole, pick, press, stage } from './stage';

const { show } = stage();

const file = [
  'Note,Post text,When,Where,Then',
  'for Mira,Rye at seven.,2026-03-01,https://x.com/nordlys/status/1,2026-04-01',
  'for Ola,Soup at noon.,2026-03-02,https://x.com/nordlys/status/2,2026-04-02',
  'for Ida,,2026-03-03,https://x.com/nordlys/status/3,2026-04-03',
].join('\n');

type PreviewProps = { readonly onAdd?: () => void };

function Preview({ onAdd = () => {} }: PreviewProps) {
  const [take, setTake] = useState(() => postTakeOf('posts.csv', valueIn(parseTable(file))));
  const deeds = { onTake: setTake, onAdd, onLeave: () => {} };
  return <TablePreview take={take} brandName="Nordlys" {...deeds} />;
}

const rows = () => [...document.querySelectorAll('tbody tr')].map((row) => row.textContent);
const chosen = (label: string) => byRole<HTMLSelectElement>('combobox', label).value;

test('shows what was guessed, and the first posts by it', async () => {
  await show(<Preview />);

  expect(['Post', 'Date', 'Link', 'Answers'].map(chosen)).toEqual(['1', '2', '3', '']);
  expect(rows()).toHaveLength(2);
  expect(rows()[0]).toContain('Rye at seven.');
  expect(rows()[0]).toContain('https://x.com/nordlys/status/1');
});

test('reads the rows anew when a column is corrected', async () => {
  await show(<Preview />);

  await pick(byRole('combobox', 'Post'), '0');
  await pick(byRole('combobox', 'Link'), '');

  expect(rows()).toHaveLength(3);
  expect(rows()[2]).toContain('for Ida');
  expect(rows()[2]).not.toContain('https:');
});

test('says how many are left out, and that the person vouches for the rest', async () => {
  await show(<Preview />);

  expect(byRole('status').textContent).not.toBe('');
  expect(document.body.textContent).toContain('Take in only what Nordlys wrote itself.');
});

test('takes nothing in before it is told to', async () => {
  const onAdd = vi.fn();
  await show(<Preview onAdd={onAdd} />);
  expect(onAdd).not.toHaveBeenCalled();

  await press(byRole('button', 'Add 2 posts'));

  expect(onAdd).toHaveBeenCalledOnce();
});
