// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { PracticeForm } from '@/components/dashboard/practices/practice-form';
import { PracticesView } from '@/components/dashboard/practices/practices-view';
import type { PracticeCard } from '@/lib/practices/cards';
import { type PracticeValues, valuesOfPractice } from '@/lib/practices/practice-values';
import { allByRole, byRole, descriptionOf, press, stage, type } from './stage';

const { show } = stage();

const ours: PracticeCard = {
  id: 'practice:x',
  site: 'X',
  text: 'Be brief.\nNo hashtags.',
  source: 'Common practice',
  date: '2026-11-27',
  isOn: true,
  updatedAt: 0,
  wording: 'shipped',
};
const changed: PracticeCard = { ...ours, id: 'practice:y', site: 'Reddit', wording: 'changed' };
const own: PracticeCard = { ...ours, id: 'own', site: 'Discord', wording: 'own' };

type PageProps = {
  readonly cards: readonly PracticeCard[];
  readonly onSave?: (values: PracticeValues) => void;
  readonly onTurn?: (card: PracticeCard, isOn: boolean) => void;
  readonly onRemove?: (card: PracticeCard) => void;
};

function Page({ cards, onSave = () => {}, onTurn = () => {}, onRemove = () => {} }: PageProps) {
  return (
    <PracticesView
      cards={cards}
      siteName={(site) => site}
      locale="en-GB"
      editor={(card, onDone) => (
        <Editor
          card={card}
          onCancel={onDone}
          onSave={(values) => {
            onSave(values);
            onDone();
          }}
        />
      )}
      onTurn={onTurn}
      onRemove={onRemove}
    />
  );
}

type EditorProps = {
  readonly card: PracticeCard | undefined;
  readonly onSave: (values: PracticeValues) => void;
  readonly onCancel: () => void;
};

function Editor({ card, onSave, onCancel }: EditorProps) {
  const [values, setValues] = useState(
    card ? valuesOfPractice(card) : { site: 'X', text: '', source: '' },
  );
  return (
    <PracticeForm
      values={values}
      onValues={setValues}
      sites={card ? undefined : [{ value: 'X', label: 'X' }]}
      onSave={() => onSave(values)}
      onCancel={onCancel}
    />
  );
}

test('shows the statements one by one, and where they are from and since when', async () => {
  await show(<Page cards={[ours]} />);

  const statements = [...document.querySelectorAll('article li')].map((line) => line.textContent);
  expect(statements).toEqual(['Be brief.', 'No hashtags.']);
  expect(document.body.textContent).toContain('Common practice. As of 27 Nov 2026.');
});

test('switches a card off', async () => {
  const onTurn = vi.fn();
  await show(<Page cards={[ours]} onTurn={onTurn} />);

  await press(byRole('switch', 'X'));

  expect(onTurn).toHaveBeenCalledExactlyOnceWith(ours, false);
});

test('says of a card that is off that drafts go without it', async () => {
  await show(<Page cards={[{ ...ours, isOn: false }]} />);

  expect(descriptionOf(byRole('switch', 'X'))).toBe('Off. Drafts are written without it.');
});

test("puts back what the person changed, and deletes only what is the person's alone", async () => {
  const onRemove = vi.fn();
  await show(<Page cards={[ours, changed, own]} onRemove={onRemove} />);

  await press(byRole('button', 'Put back as it came: Reddit'));
  await press(byRole('button', 'Delete: Discord'));

  expect(onRemove.mock.calls).toEqual([[changed], [own]]);
  expect([...allByRole('button', 'Put back'), ...allByRole('button', 'Delete')]).toHaveLength(2);
});

test('says while one types that a line is too long, and does not save it', async () => {
  const onSave = vi.fn();
  await show(<Page cards={[ours]} onSave={onSave} />);
  await press(byRole('button', 'Edit: X'));
  const text = byRole('textbox', 'What works there');

  await type(text, 'a'.repeat(201));
  const said = descriptionOf(text);
  await press(byRole('button', 'Save'));

  expect(said).toContain('A line has at most 200 characters.');
  expect(document.activeElement).toBe(text);
  expect(onSave).not.toHaveBeenCalled();
});

test('saves an edited card and goes back to what opened it', async () => {
  const onSave = vi.fn();
  await show(<Page cards={[ours]} onSave={onSave} />);
  await press(byRole('button', 'Edit: X'));

  await type(byRole('textbox', 'What works there'), 'Be brief and kind.');
  await press(byRole('button', 'Save'));

  const edited = { site: 'X', text: 'Be brief and kind.', source: 'Common practice' };
  expect(onSave).toHaveBeenCalledExactlyOnceWith(edited);
  expect(document.activeElement).toBe(byRole('button', 'Edit: X'));
});

test('asks for a source only once somebody tries to add a card without', async () => {
  await show(<Page cards={[]} />);
  await press(byRole('button', 'Add a card'));
  await type(byRole('textbox', 'What works there'), 'Be brief.');
  const source = byRole('textbox', 'Where this is from');

  const before = descriptionOf(source);
  await press(document.querySelector<HTMLElement>('form [type="submit"]') ?? source);

  expect(before).not.toContain('Say where this is from');
  expect(descriptionOf(source)).toContain('Say where this is from');
});
