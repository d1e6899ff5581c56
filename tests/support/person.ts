/** What a person does with the product, step by step, by what they see. */
import type { Tab, Target, View } from './stage';

/** The product's button beside a box, after the box was clicked. */
export async function openPanel(tab: Tab, composer: string): Promise<Panel> {
  await tab.get({ css: composer }).click();
  await tab.get({ css: 'repartee-launcher' }).click();
  return panelIn(tab);
}

/** The panel of this tab, once it is there. */
export async function panelIn(tab: Tab): Promise<Panel> {
  return panelOf(tab, await tab.panel());
}

export type Panel = {
  readonly view: View;
  /** The draft that is shown. */
  readonly text: Target;
  /** The drafts, by what sets each apart. */
  readonly angles: Target;
  button(name: string | RegExp): Target;
  /** Waits until nothing is being written any more. */
  drafted(): Promise<void>;
  /** Chooses a draft by its number, from 1. */
  choose(number: number): Promise<void>;
  /** Every draft's text, in order. */
  drafts(): Promise<string[]>;
  /** Everything that is said in it. */
  words(): Promise<string>;
  /** Closes it and waits until it is gone. */
  close(): Promise<void>;
};

function panelOf(tab: Tab, view: View): Panel {
  const text = view.get({ role: 'textbox', name: 'Text of this draft' });
  const button = (name: string | RegExp) => view.get({ role: 'button', name });
  const choose = (number: number) =>
    view.get({ role: 'tab', name: new RegExp(`^${number}`) }).click();
  const angles = view.get({ role: 'tab' });
  return {
    view,
    text,
    angles,
    button,
    drafted: () => button('Draft again').seen(),
    choose,
    drafts: async () => {
      const texts: string[] = [];
      for (let number = 1; number <= (await angles.count()); number++) {
        await choose(number);
        texts.push(await text.text());
      }
      await choose(1);
      return texts;
    },
    close: async () => {
      await button('Close (Esc)').click();
      await tab.get({ css: 'repartee-panel' }).gone();
    },
    words: () => view.evaluate(() => document.body.innerText),
  };
}

/** The text as the site's own editor holds it, which is what would be posted; `>>>` as in a query. */
export function editorText(tab: Tab, composer: string): Promise<string> {
  return tab.evaluate((path) => {
    const [first = '', ...inner] = path.split(' >>> ');
    const box = inner.reduce(
      (host, each) => host?.shadowRoot?.querySelector(each) ?? null,
      document.querySelector(first),
    );
    const read = Reflect.get(window, 'editorModel') as (box: Element | null) => string;
    return read(box);
  }, composer);
}

/** How often anything was submitted in this page, by click, key or form. */
export function submitsIn(tab: Tab): Promise<number> {
  return tab.evaluate(() => Reflect.get(window, 'submits') as number);
}
