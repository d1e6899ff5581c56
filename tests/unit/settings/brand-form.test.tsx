// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { BrandForm } from '@/components/settings/brand-form';
import { Button } from '@/components/ui/button';
import { type BrandValues, emptyBrand } from '@/lib/brand/brand-values';
import { byRole, descriptionOf, press, stage, type } from './stage';

const { show } = stage();

function Form({ onSave }: { readonly onSave: (values: BrandValues) => void }) {
  const [values, setValues] = useState<BrandValues>(emptyBrand);
  const [isTried, setTried] = useState(false);
  return (
    <BrandForm
      values={values}
      onValues={setValues}
      isTried={isTried}
      onTried={() => setTried(true)}
      onSave={() => onSave(values)}
      actions={<Button type="submit">Save</Button>}
    />
  );
}

test('says that a name is missing only once a save was tried', async () => {
  const onSave = vi.fn();
  await show(<Form onSave={onSave} />);
  const name = byRole('textbox', 'Name');
  expect(name.getAttribute('aria-invalid')).toBeNull();

  await press(byRole('button', 'Save'));

  expect(onSave).not.toHaveBeenCalled();
  expect(descriptionOf(name)).toContain('Give it a name');
  expect(document.activeElement).toBe(name);
});

test('says at once how handles are read, and which is none', async () => {
  await show(<Form onSave={() => {}} />);
  const handles = byRole('textbox', 'Accounts');

  await type(handles, 'https://x.com/nordlys');
  expect(descriptionOf(handles)).toBe('Read as: \u2066@nordlys\u2069 on X');

  await type(handles, 'nordlys!');
  expect(descriptionOf(handles)).toContain('A handle has letters');
});

test('fills the tone from an example, to be changed', async () => {
  const onSave = vi.fn();
  await show(<Form onSave={onSave} />);
  await type(byRole('textbox', 'Name'), 'Nordlys Bakery');

  await press(byRole('button', 'plain'));
  await press(byRole('radio', 'Colour 4'));
  await press(byRole('button', 'Save'));

  const saved = onSave.mock.calls[0]?.[0] as BrandValues;
  expect(saved).toMatchObject({ name: 'Nordlys Bakery', color: '#00857a' });
  expect(saved.tone).toMatch(/^Short and to the point/);
});
