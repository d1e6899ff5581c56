// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import {
  TemplateForm,
  type TemplateFormProps,
} from '@/components/dashboard/templates/template-form';
import {
  TemplatesView,
  type TemplatesViewProps,
} from '@/components/dashboard/templates/templates-view';
import { noFilter } from '@/lib/templates/library/filter';
import { emptyTemplate } from '@/lib/templates/library/template-values';
import { manyTemplates, templateOf } from '@/tests/support/many-templates';
import { allByRole, byRole, descriptionOf, press, stage, type } from './stage';

const { show } = stage();

function view(patch: Partial<TemplatesViewProps>) {
  const props: TemplatesViewProps = {
    templates: [],
    query: '',
    onQuery: vi.fn(),
    filter: noFilter,
    onFilter: vi.fn(),
    isNarrowed: false,
    onClear: vi.fn(),
    folders: [],
    languages: ['en', 'de'],
    brands: [],
    locale: 'en',
    today: '2026-11-27',
    onAdd: vi.fn(),
    onEdit: vi.fn(),
    onReview: vi.fn(),
    onDelete: vi.fn(),
    ...patch,
  };
  return { props, view: <TemplatesView {...props} /> };
}

const used = templateOf({
  id: 'late',
  name: 'Late parcel',
  text: 'Sorry{{, first_name}}. [[when]]',
  shortcut: 'late',
  uses: 8,
  edits: 2,
});

test('says what a template is for and how it fares', async () => {
  await show(view({ templates: [used] }).view);

  expect(document.body.textContent).toContain('/late');
  expect(document.body.textContent).toContain('Used 8 times');
  expect(document.body.textContent).toContain('changed before sending in 25 %');
});

test('asks to look at a starter and at what is due, and at nothing else', async () => {
  const starter = templateOf({ id: 's', name: 'Straight answer', isStarter: true });
  const due = templateOf({ id: 'd', name: 'Old prices', reviewBy: '2026-11-01' });
  const { props, view: element } = view({ templates: [used, starter, due] });
  await show(element);

  await press(byRole('button', 'Straight answer looks right'));

  expect(props.onReview).toHaveBeenCalledWith(starter);
  expect(allByRole('button', 'looks right')).toHaveLength(2);
});

test('draws a part of many, and says of each which of how many it is', async () => {
  const templates = manyTemplates(1_000);
  await show(view({ templates }).view);

  const rows = document.querySelectorAll('li[aria-posinset]');

  expect(rows.length).toBeLessThan(200);
  expect(rows[0]?.getAttribute('aria-setsize')).toBe('1000');
});

test('teaches how one gets templates of one’s own', async () => {
  await show(view({ filter: { ...noFilter, show: 'own' }, isNarrowed: true }).view);

  expect(document.body.textContent).toContain('make a starter yours');
});

test('leads back from a search that found nothing', async () => {
  const { props, view: element } = view({ query: 'rye', isNarrowed: true });
  await show(element);

  await press(byRole('button', 'Show all'));

  expect(props.onClear).toHaveBeenCalled();
});

function form(patch: Partial<TemplateFormProps>) {
  const props: TemplateFormProps = {
    values: { ...emptyTemplate, name: 'Late', text: 'Sorry.' },
    onValues: vi.fn(),
    isTaken: (shortcut) => shortcut === 'taken',
    sites: [{ value: 'x', label: 'X' }],
    brands: [],
    folders: [],
    factSlots: ['opening_hours'],
    facts: { first_name: 'Mira' },
    locale: 'en',
    isTried: false,
    onTried: vi.fn(),
    onSave: vi.fn(),
    actions: <button type="submit">Save</button>,
    ...patch,
  };
  return { props, view: <TemplateForm {...props} /> };
}

const withValues = (patch: Partial<typeof emptyTemplate>) => ({
  values: { ...emptyTemplate, name: 'Late', text: 'Sorry.', ...patch },
});

test('shows how the text goes in, with what is known and with nothing', async () => {
  await show(form(withValues({ text: 'Sorry{{, first_name}}. {{product}}' })).view);
  const preview = () => document.querySelector('section p')?.textContent;
  expect(preview()).toBe('Sorry, Mira. [[product]]');

  await press(byRole('switch', 'As if nothing were known'));

  expect(preview()).toBe('Sorry. [[product]]');
});

test('saves what has no problem', async () => {
  const { props, view: element } = form({});
  await show(element);

  await press(byRole('button', 'Save'));

  expect(props.onSave).toHaveBeenCalled();
});

test.each([
  ['no name', { name: ' ' }, 'Name', 'Give it a name'],
  ['a slot that is none', { text: 'Hi {{first name}}' }, 'Text', 'braces'],
  ['a shortcut with a space', { shortcut: 'too late' }, 'Shortcut', 'without spaces'],
  ['a shortcut another one has', { shortcut: '/Taken' }, 'Shortcut', 'Another template'],
])('does not save %s, and says so', async (_, patch, field, words) => {
  const { props, view: element } = form({ ...withValues(patch), isTried: true });
  await show(element);

  await press(byRole('button', 'Save'));

  expect(props.onSave).not.toHaveBeenCalled();
  expect(descriptionOf(byRole('textbox', field))).toContain(words);
});

test('puts a slot in where the caret is', async () => {
  const { props, view: element } = form({});
  await show(element);
  const area = document.querySelector('textarea');
  area?.setSelectionRange(5, 5);

  await press(byRole('button', 'opening hours'));

  expect(props.onValues).toHaveBeenCalledWith(
    expect.objectContaining({ text: 'Sorry{{fact:opening_hours}}.' }),
  );
});

test('hands on what is typed', async () => {
  const { props, view: element } = form({});
  await show(element);

  await type(byRole('textbox', 'Shortcut'), 'late');

  expect(props.onValues).toHaveBeenCalledWith(expect.objectContaining({ shortcut: 'late' }));
});
