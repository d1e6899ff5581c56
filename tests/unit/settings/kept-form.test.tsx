// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { TextField } from '@/components/ui/text-field';
import { useKeptForm } from '@/entrypoints/dashboard/kept-form';
import { byRole, press, stage, type } from './stage';

const { show } = stage();

beforeEach(() => sessionStorage.clear());

function Form({ form }: { readonly form: string }) {
  const kept = useKeptForm(form, { name: 'as it was', key: '' }, 'key');
  const change = (patch: object) => kept.change({ ...kept.values, ...patch });
  return (
    <>
      <TextField label="Name" value={kept.values.name} onValue={(name) => change({ name })} />
      <TextField label="Key" value={kept.values.key} onValue={(key) => change({ key })} />
      <button type="button" onClick={kept.forget}>
        Discard
      </button>
      {kept.isChanged ? <p role="status">changed</p> : null}
    </>
  );
}

const typedIn = (name: string) => byRole<HTMLInputElement>('textbox', name).value;

test('keeps what is half typed while the person is elsewhere', async () => {
  await show(<Form form="kept" />);
  await type(byRole('textbox', 'Name'), 'half ty');
  await type(byRole('textbox', 'Key'), 'sk-12');

  await show(<p>elsewhere</p>);
  await show(<Form form="kept" />);

  expect(typedIn('Name')).toBe('half ty');
  expect(typedIn('Key')).toBe('sk-12');
  expect(byRole('status').textContent).toBe('changed');
});

test('never writes the secret down', async () => {
  await show(<Form form="secret" />);

  await type(byRole('textbox', 'Name'), 'half ty');
  await type(byRole('textbox', 'Key'), 'sk-12');

  expect(JSON.stringify({ ...sessionStorage })).toContain('half ty');
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('sk-12');
});

test('goes back to what it began with', async () => {
  await show(<Form form="discarded" />);
  await type(byRole('textbox', 'Name'), 'half ty');

  await press(byRole('button', 'Discard'));

  expect(typedIn('Name')).toBe('as it was');
  expect(Object.keys(sessionStorage)).toEqual([]);
});

test('ignores what it does not know in what was written down', async () => {
  sessionStorage.setItem('form:odd', JSON.stringify({ name: 7, stranger: 'x' }));

  await show(<Form form="odd" />);

  expect(typedIn('Name')).toBe('as it was');
});
