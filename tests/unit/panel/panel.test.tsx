// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Panel } from '@/components/panel/panel';
import { find } from '@/lib/dom';
import { speakEnglish } from '@/tests/support/i18n';
import { bench, fails, loadedWith, twoDrafts, variant } from './bench';

let root: Root;

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await speakEnglish();
  const place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
});

afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
});

async function show(given: Parameters<typeof bench>[0]) {
  const shown = bench(given);
  await act(async () => {
    root.render(
      <Panel
        store={shown.store}
        surface="framed"
        siteName={() => 'X'}
        problemReport={(site, stage) => `${stage} fails on ${site}`}
        onCopyText={async () => {}}
        isKeptOut={() => false}
        locale="en"
        isMac={false}
        onHeight={() => {}}
        onOpen={() => {}}
        onToSide={undefined}
      />,
    );
    await shown.store.getState().open();
  });
  return shown;
}

const press = (key: Partial<KeyboardEventInit>) =>
  act(async () => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true }));
  });

const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(name));

const text = () => find<HTMLTextAreaElement>(document, '[role="tabpanel"] textarea').value;

const asks = (canInsertAtCaret: boolean) =>
  ({ kind: 'ask', existing: 'Hello', canInsertAtCaret }) as const;

describe('the panel', () => {
  it('shows who speaks, what is answered and where it would go before anything is sent', async () => {
    await show({});

    expect(document.body.textContent).toContain('Nordlys Bakery');
    expect(document.body.textContent).toContain('@mira_k');
    expect(document.body.textContent).toContain('far-1 at api.example.com');
    expect(button('Suggest replies')).toBe(document.activeElement);
  });

  it('chooses by number and inserts what was chosen by Ctrl and Enter', async () => {
    const { inserted } = await show({ loaded: loadedWith(twoDrafts) });

    await press({ key: '2', code: 'Digit2' });
    await press({ key: 'Enter', code: 'Enter', ctrlKey: true });

    expect(text()).toBe('Which order was it?');
    expect(inserted).toEqual([{ text: 'Which order was it?', mode: null }]);
    expect(document.body.textContent).toContain("then press X's own Post button yourself");
  });

  it.each([
    ['the button', () => act(async () => button('Insert')?.click())],
    ['Ctrl and Enter', () => press({ key: 'Enter', code: 'Enter', ctrlKey: true })],
  ])('refuses a text with a blank by %s, and selects the blank', async (_way, insert) => {
    const blank = variant(0, 'It leaves at [[time]], from [[place]].');
    const { inserted } = await show({ loaded: loadedWith({ variants: [blank], chosen: 's:0' }) });

    await insert();

    const area = find<HTMLTextAreaElement>(document, '[role="tabpanel"] textarea');
    expect(inserted).toEqual([]);
    expect(document.body.textContent).toContain('A blank is still to be filled');
    expect(document.activeElement).toBe(area);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('[[time]]');
  });

  it('names the tab that is chosen and ties it to its text', async () => {
    await show({ loaded: loadedWith(twoDrafts) });

    const tab = find(document, '[role="tab"][aria-selected="true"]');

    expect(tab.textContent).toBe('1Angle 0');
    expect(find(document, '[role="tabpanel"]').getAttribute('aria-labelledby')).toBe(tab.id);
  });

  it('puts a question away with Escape before anything else', async () => {
    await show({ loaded: loadedWith(twoDrafts), outcome: asks(false) });
    await act(async () => button('Insert')?.click());
    const asked = button('Replace it') !== undefined;

    await press({ key: 'Escape', code: 'Escape' });

    expect(asked).toBe(true);
    expect(button('Replace it')).toBeUndefined();
  });

  it.each([
    [true, 'inside'],
    [false, 'behind'],
  ])('offers the place of the cursor: %s where it was left %s the text', async (isOffered) => {
    await show({ loaded: loadedWith(twoDrafts), outcome: asks(isOffered) });

    await act(async () => button('Insert')?.click());

    expect(button('At the cursor') !== undefined).toBe(isOffered);
  });

  it('inserts at the cursor when that is the answer', async () => {
    const { inserted } = await show({ loaded: loadedWith(twoDrafts), outcome: asks(true) });
    await act(async () => button('Insert')?.click());

    await act(async () => button('At the cursor')?.click());

    expect(inserted.map(({ mode }) => mode)).toEqual([null, 'caret']);
  });

  it('tells a screen reader the result once, at its end', async () => {
    const { store } = await show({ loaded: loadedWith(twoDrafts) });

    const said = () => find(document, 'p[role="status"]').textContent;
    const before = said();

    await act(async () => store.getState().edit('We are so sorry, Mira.'));

    expect(before).toBe('2 drafts ready. We are sorry, Mira.');
    expect(said()).toBe(before);
  });

  it('names the facts and the readers that went into what was sent', async () => {
    const { store } = await show({});
    await act(async () => store.getState().suggest());

    await act(async () => button('what was sent')?.click());

    const { textContent } = document.body;
    expect(textContent).toContain("1 fact of the brand's in it. Written for: Early birds, Parents");
    expect(textContent).toContain('We open at seven.');
    expect(find(document, 'pre').textContent).toBe('the prompt');
  });

  it('says what went wrong and leads to the mend', async () => {
    await show({ loaded: loadedWith(twoDrafts), write: fails('origin-refused') });

    await act(async () => button('Shorter')?.click());

    expect(document.body.textContent).toContain('Ollama is running but refuses this extension');
    expect(button('Mend it')).toBeDefined();
  });

  it('counts by the rule of the site and says what is too much', async () => {
    await show({ loaded: loadedWith({ variants: [variant(0, 'a'.repeat(285))], chosen: 's:0' }) });

    expect(document.body.textContent).toContain('285 of 280');
    expect(document.body.textContent).toContain('5 characters too many for X');
  });

  it('shows the stars of a review beside its words', async () => {
    const { draft } = loadedWith();
    const answered = { text: '', rating: 2, media: [], counts: {} };
    await show({ loaded: loadedWith({ snapshot: { ...draft.snapshot, answered } }) });

    expect(find(document, 'details').textContent).toContain('2 of 5 stars');
  });

  it('shows a page that frames it for somebody else nothing at all', async () => {
    const { store } = bench({ write: fails('not-allowed') });
    store.setState({ status: { kind: 'failed', error: { code: 'not-allowed' }, since: 0 } });
    await act(async () =>
      root.render(
        <Panel
          store={store}
          surface="framed"
          siteName={() => 'X'}
          problemReport={(site, stage) => `${stage} fails on ${site}`}
          onCopyText={async () => {}}
          isKeptOut={() => false}
          locale="en"
          isMac={false}
          onHeight={() => {}}
          onOpen={() => {}}
          onToSide={undefined}
        />,
      ),
    );

    expect(document.body.textContent).toBe('');
  });
});

describe('templates', () => {
  const short = [
    {
      id: 't1',
      name: 'Late parcel',
      shortcut: 'late',
      text: 'Sorry, it comes [[when]].',
      passages: [],
    },
    { id: 't2', name: 'Latest news', shortcut: 'latest', text: 'Here it is.', passages: [] },
  ];

  /** Types at the end of the text, as React hears it. */
  const typeOn = (more: string) =>
    act(async () => {
      const area = find<HTMLTextAreaElement>(document, '[role="tabpanel"] textarea');
      const value = area.value + more;
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
        area,
        value,
      );
      area.focus();
      area.setSelectionRange(value.length, value.length);
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });

  const options = () =>
    [...document.querySelectorAll('[role="option"]')].map((option) => option.textContent);

  it('offers what a shortcut begins and puts the picked one in its place', async () => {
    const { kept, rest } = await show({ loaded: loadedWith(twoDrafts), short });
    await typeOn(' /la');
    expect(options()).toHaveLength(2);

    await press({ key: 'Enter' });
    rest();

    expect(text()).toBe('We are sorry, Mira. Sorry, it comes [[when]].');
    expect(options()).toEqual([]);
    expect(kept).toContainEqual({
      kind: 'expand',
      variant: 's:0',
      template: 't1',
      passages: [],
    });
  });

  it('takes another by its arrow', async () => {
    await show({ loaded: loadedWith(twoDrafts), short });
    await typeOn(' /la');

    await press({ key: 'ArrowDown' });
    await press({ key: 'Tab' });

    expect(text()).toBe('We are sorry, Mira. Here it is.');
  });

  it('leaves the text alone on Esc, and the panel open', async () => {
    await show({ loaded: loadedWith(twoDrafts), short });
    await typeOn(' /la');

    await press({ key: 'Escape' });

    expect(options()).toEqual([]);
    expect(text()).toBe('We are sorry, Mira. /la');
  });

  it('leaves a lone slash a slash', async () => {
    await show({ loaded: loadedWith(twoDrafts), short });
    await typeOn(' /');
    expect(options()).toHaveLength(2);

    await press({ key: 'Enter' });

    expect(text()).toBe('We are sorry, Mira. /');
  });

  it('keeps the text as a template and leads to it', async () => {
    const { saved } = await show({ loaded: loadedWith(twoDrafts) });

    await act(async () =>
      document.querySelector<HTMLElement>('[aria-label="Save as template"]')?.click(),
    );

    expect(saved).toEqual(['We are sorry, Mira.']);
    expect(button('Edit it')).toBeDefined();
  });

  it('says which template a text came from, and why', async () => {
    const source = {
      kind: 'template',
      template: 't1',
      name: 'Late parcel',
      reasons: [
        { kind: 'intent', intent: 'complaint' },
        { kind: 'words', words: ['late'] },
        { kind: 'due', since: '2026-11-03' },
      ],
    } as const;
    await show({ loaded: loadedWith({ variants: [variant(0, 'Sorry.', { source })] }) });

    expect(document.body.textContent).toContain(
      'From your template “Late parcel”: for this kind of message (complaint) · has “late” · due for review since Nov 3, 2026',
    );
  });
});
