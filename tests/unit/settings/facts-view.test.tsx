// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { FactForm } from '@/components/dashboard/facts/fact-form';
import { FactsView } from '@/components/dashboard/facts/facts-view';
import { emptyFact, type FactValues, valuesOfFact } from '@/lib/brand/facts';
import { find } from '@/lib/dom';
import type { Fact } from '@/lib/model';
import { allByRole, byRole, descriptionOf, press, stage, type } from './stage';

const { show } = stage();

const today = '2026-11-27';

function fact(id: string, text: string, validUntil?: string): Fact {
  const kept = { id, brand: 'nordlys', slot: id, text, createdAt: 1, updatedAt: 1 };
  return validUntil === undefined ? kept : { ...kept, validUntil };
}

const hours = fact('hours', 'Open from 7 to 16.');
const rye = fact('rye', 'Rye on Saturdays.', '2026-11-30');
const stollen = fact('stollen', 'Stollen is back.', '2026-11-01');

type PageProps = {
  readonly facts: readonly Fact[];
  readonly onSave?: (values: FactValues, fact: Fact | undefined) => void;
};

function Page({ facts, onSave = () => {} }: PageProps) {
  return (
    <FactsView
      brandName="Nordlys Bakery"
      navigation={null}
      facts={facts}
      today={today}
      locale="en-GB"
      editor={(edited, onDone) => (
        <Editor
          fact={edited}
          others={facts.filter((other) => other !== edited)}
          onCancel={onDone}
          onSave={(values) => {
            onSave(values, edited);
            onDone();
          }}
        />
      )}
      onDelete={() => {}}
    />
  );
}

type EditorProps = {
  readonly fact: Fact | undefined;
  readonly others: readonly Fact[];
  readonly onSave: (values: FactValues) => void;
  readonly onCancel: () => void;
};

function Editor({ onSave, ...rest }: EditorProps) {
  const [values, setValues] = useState(rest.fact ? valuesOfFact(rest.fact) : emptyFact);
  return (
    <FactForm
      {...rest}
      values={values}
      onValues={setValues}
      today={today}
      onSave={() => onSave(values)}
    />
  );
}

/** Its name is the beginning of the page's own button's. */
const submitButton = () => find(document, 'form [type="submit"]');

const rows = () => [...document.querySelectorAll('li')].map((row) => row.textContent ?? '');

test('marks a fact that is over, and says that drafts leave it out', async () => {
  await show(<Page facts={[stollen, hours, rye]} />);

  expect(rows().at(-1)).toContain('ExpiredIts last day was 1 Nov 2026. Drafts leave it out.');
  expect(document.body.textContent).toContain('2 go into drafts. 1 has expired and is left out.');
});

test('says of a fact when it will soon be over, and of others nothing', async () => {
  await show(<Page facts={[hours, rye]} />);

  expect(rows()[0]).not.toContain('Expires');
  expect(rows()[1]).toContain('Expires in 3 days');
});

test('teaches what a fact is where there is none', async () => {
  await show(<Page facts={[]} />);

  expect(byRole('heading', 'Nothing it may state yet')).toBeTruthy();
});

test('proposes a slot from a new fact’s words and adds it', async () => {
  const onSave = vi.fn();
  await show(<Page facts={[hours]} onSave={onSave} />);
  await press(byRole('button', 'Add a fact'));

  await type(byRole('textbox', 'Fact'), 'Free delivery in the city');
  await press(submitButton());

  const added = { text: 'Free delivery in the city', slot: 'free_delivery_city', validUntil: '' };
  expect(onSave).toHaveBeenCalledExactlyOnceWith(added, undefined);
});

test('leaves the slot of a fact that is edited as templates know it', async () => {
  const onSave = vi.fn();
  await show(<Page facts={[hours]} onSave={onSave} />);
  await press(byRole('button', 'Edit: Open from 7 to 16.'));

  await type(byRole('textbox', 'Fact'), 'Open from 8 to 16.');
  await press(byRole('button', 'Save'));

  const edited = { text: 'Open from 8 to 16.', slot: 'hours', validUntil: '' };
  expect(onSave).toHaveBeenCalledExactlyOnceWith(edited, hours);
});

test('does not save a slot that another fact has, and says so while it is typed', async () => {
  const onSave = vi.fn();
  await show(<Page facts={[hours, rye]} onSave={onSave} />);
  await press(byRole('button', 'Edit: Open from 7 to 16.'));
  const slot = byRole('textbox', 'Its name in templates');

  await type(slot, 'rye');
  const said = descriptionOf(slot);
  await press(byRole('button', 'Save'));

  expect(said).toContain('Another fact of this brand has that name.');
  expect(document.activeElement).toBe(slot);
  expect(onSave).not.toHaveBeenCalled();
});

test('goes back to what opened the form', async () => {
  await show(<Page facts={[hours]} />);
  await press(byRole('button', 'Edit: Open from 7 to 16.'));

  await press(byRole('button', 'Cancel'));

  expect(document.activeElement).toBe(byRole('button', 'Edit: Open from 7 to 16.'));
  expect(allByRole('textbox')).toEqual([]);
});
