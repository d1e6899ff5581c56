/** The real keys: no browser takes a shortcut of an extension from anything but a keyboard. */
import { canHaveDisplay, type Display, openDisplay } from '@/tests/support/display';
import { panelIn } from '@/tests/support/person';
import { setUp } from '@/tests/support/set-up';
import { smallAddress, smallBox, smallPage } from '@/tests/support/small-page';
import { openStage, type Stage } from '@/tests/support/stage';
import { test as base } from '@/tests/support/test';

base.skip(!canHaveDisplay(), 'Needs Xvfb and xdotool');

const test = base.extend<{ display: Display; shown: Stage }>({
  display: async ({ browserName: _ }, use) => {
    const display = await openDisplay();
    await use(display);
    display.close();
  },
  shown: async ({ display }, use) => {
    const stage = await openStage({ browser: 'chromium', isVisible: true, display: display.name });
    await use(stage);
    await stage.close();
  },
});

const address = smallAddress(4_000);

for (const [keys, opens] of [
  // Chromium 156 does not bind this one: the content script hears it.
  ['alt+shift+r', 'Text of this draft'],
  ['alt+shift+d', 'What is it about?'],
] as const) {
  test(`${keys} opens the panel for the box that has the focus`, async ({
    shown,
    display,
    model,
  }) => {
    await setUp(shown, { model: model.url });
    shown.serve(address, smallPage(address));
    const tab = await shown.open(address);
    await tab.get({ css: smallBox }).click();
    await tab.get({ css: 'repartee-launcher' }).seen();

    display.press(keys);

    const panel = await panelIn(tab);
    await panel.view.get({ role: 'textbox', name: opens }).seen();
  });
}
