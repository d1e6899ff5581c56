// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { AudiencePreview } from '@/components/dashboard/audience/audience-preview';
import { takeOf } from '@/lib/brand/audience-take';
import { readAudienceTables, type TitledTable } from '@/lib/import/audience-tables';
import { fixture, valueIn } from '@/tests/unit/import/read';
import { allByRole, byRole, pick, press, stage } from './stage';

const { show } = stage();

async function tablesOf(path: string): Promise<readonly [TitledTable, ...TitledTable[]]> {
  const [first, ...others] = valueIn(await readAudienceTables(fixture(path)));
  if (!first) throw new Error(`${path} has no table`);
  return [first, ...others];
}

type PreviewProps = {
  readonly tables: readonly [TitledTable, ...TitledTable[]];
  readonly onAdd?: () => void;
};

function Preview({ tables, onAdd = () => {} }: PreviewProps) {
  const [take, setTake] = useState(() => takeOf('export.csv', tables));
  return (
    <AudiencePreview take={take} segments={[]} onTake={setTake} onAdd={onAdd} onLeave={() => {}} />
  );
}

const offered = () => [...document.querySelectorAll('tbody tr')].map((row) => row.textContent);

test('adds what is ticked and nothing else', async () => {
  const onAdd = vi.fn();
  const tables = await tablesOf('audience/FollowerTopTerritories.csv');
  await show(<Preview tables={tables} onAdd={onAdd} />);

  await press(byRole('checkbox', 'Add Others'));
  await press(byRole('button', 'Add 2 segments'));

  expect(onAdd).toHaveBeenCalledExactlyOnceWith([
    { name: 'NO', region: 'NO', share: 0.62 },
    { name: 'SE', region: 'SE', share: 0.25 },
  ]);
});

test('shows another table of the same file', async () => {
  await show(<Preview tables={await tablesOf('audience/meta-audience.csv')} />);
  expect(offered()[0]).toBe('25-34, Men43 %');

  await pick(byRole('combobox', 'Table'), '1');

  expect(offered()[0]).toBe('Oslo, NorwayOslo, Norway62.5 %');
});

test('reads the rows anew when a column is corrected', async () => {
  await show(<Preview tables={await tablesOf('audience/youtube-table-data.csv')} />);
  expect(offered()).toEqual(['25–34, Male87.5 %', '18–24, Female12.5 %']);

  await pick(byRole('combobox', 'Together with'), '');

  expect(offered()).toEqual(['25–3487.5 %', '18–2412.5 %']);
});

test('says which row cannot be read, and keeps the columns to correct', async () => {
  await show(<Preview tables={await tablesOf('audience/youtube-table-data.csv')} />);

  await pick(byRole('combobox', 'How many'), '0');

  expect(byRole('status').textContent).toContain(
    "Line 2: “Viewer age” can't be what stands there.",
  );
  expect(allByRole('combobox', 'How many')).toHaveLength(1);
});
