import type { Stage } from '@/tests/support/stage';
import type { Asked } from './model-asked';

/** Goes through the welcome page, which opens by itself, as a person would; returns who will write. */
export async function agreeAndBegin(stage: Stage, asked: Asked | undefined): Promise<string> {
  const page = await stage.opened('dashboard.html');
  const press = (name: string) => page.get({ role: 'button', name }).click();
  const fill = (name: string, text: string) => page.get({ role: 'textbox', name }).fill(text);

  await press('Agree and turn on');
  if (asked) {
    await page.get({ role: 'radio', name: 'A service, with your own key' }).click();
    await page.get({ role: 'combobox', name: 'Service' }).pick('Another server');
    await fill('Key', asked.key);
    await page.get({ role: 'combobox', name: 'Model' }).fill(asked.model);
    await fill('Address', asked.baseUrl);
    await press('Go on with this');
  } else {
    await press('Go on with templates');
  }
  await fill('Name', 'Nordlys Bakery');
  await fill('What it does', 'A bakery in Copenhagen. Bread, cakes and coffee since 1987.');
  await fill('How it sounds', 'Warm and plain. We own our mistakes.');
  await fill('Accounts it speaks through', '@nordlys');
  await press('Save and go on');
  await page.get({ text: 'Ready when you are' }).seen();
  await page.close();
  return asked?.model ?? 'none (templates)';
}
