/**
 * The page the matrix is tried in, and what is done in it. Each function is sent there whole, so it
 * uses nothing of this file.
 */
import type { EditorName } from './editor-pages';

/** Pages at sites' own addresses: each finds its box where the site has it, and says who is answered. */
export const pages = {
  /** A box in the page itself. */
  page: {
    address: 'https://www.instagram.com/p/Nordlys1/',
    place: 'main form',
    body: `<main>
      <div><a href="/mira_k/">mira_k</a> <span>Is the cake still warm?</span>
        <a href="/p/Nordlys1/c/1/"><time datetime="2026-11-19T10:00:00.000Z">1h</time></a></div>
      <form></form>
    </main>`,
  },
  /** A box in an open shadow root. */
  shadow: {
    address: 'https://www.linkedin.com/feed/',
    place: '#interop-outlet',
    body: '<div id="interop-outlet"></div>',
  },
} as const;

export type Ground = keyof typeof pages;

export function matrixPage(editor: EditorName, ground: Ground): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${editor}</title>
    <style>body { margin: 20px 60px; width: 600px; font: 15px sans-serif }</style>
    ${pages[ground].body}
    <button id="send" type="button">Post</button><button id="elsewhere" type="button">Elsewhere</button>
    <script src="/editors/${editor}.js"></script></html>`;
}

export type Mounting = {
  readonly editor: EditorName;
  readonly ground: Ground;
  /** Where the box goes, as a selector. */
  readonly place: string;
  /** What it holds at first. */
  readonly first: string;
  readonly attributes?: Readonly<Record<string, string>>;
};

/** A fresh box in the place of the last one; it has the focus where a person is to type in it. */
export async function mount({ editor, ground, place, first, attributes }: Mounting): Promise<void> {
  const offences: string[] = [];
  Reflect.set(window, 'offences', offences);
  const types = ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'pointerdown', 'submit'];
  if (!Reflect.has(window, 'isWatched')) {
    Reflect.set(window, 'isWatched', true);
    for (const type of types) {
      const hear = (event: Event) => {
        if (event.isTrusted || (event instanceof KeyboardEvent && event.key !== 'Enter')) return;
        (Reflect.get(window, 'offences') as string[]).push(event.type);
      };
      document.addEventListener(type, hear, { capture: true });
    }
  }
  const found = document.querySelector(place);
  if (!found) throw new Error('There is no place for a box');
  const mark = document.createElement(editor.endsWith('textarea') ? 'textarea' : 'div');
  mark.textContent = first;
  for (const [name, value] of Object.entries({
    'data-testid': 'box',
    role: 'textbox',
    'data-editor': editor,
    'data-editor-placeholder': 'Write your reply',
    'data-editor-submit': '#send',
    ...attributes,
  }))
    mark.setAttribute(name, value);
  const around = document.createElement('div');
  around.append(mark);
  if (ground === 'shadow') {
    // As in LinkedIn's share box.
    around.setAttribute('data-sdui-screen', 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose');
    const root = found.shadowRoot ?? found.attachShadow({ mode: 'open' });
    root.replaceChildren(around);
    await window.mountEditors(root);
  } else {
    found.replaceChildren(around);
    await window.mountEditors();
  }
  const root = found.shadowRoot ?? document;
  const box = root.querySelector<HTMLElement>('[data-testid="box"]');
  box?.focus();
  // It takes in the focus a moment later, and moves the caret once more.
  while (editor === 'ckeditor' && !box?.matches('.ck-focused')) {
    await new Promise(requestAnimationFrame);
  }
}

/** The focus goes to another control of the page. */
export function goElsewhere(): void {
  document.querySelector<HTMLElement>('#elsewhere')?.focus();
}

/** Where in its first line the caret is, once it has been there for so many frames. */
export async function restingCaret({
  place,
  frames: most,
}: {
  place: string;
  frames: number;
}): Promise<number> {
  const root: { getSelection?(): Selection | null } & ParentNode =
    document.querySelector(place)?.shadowRoot ?? document;
  const box = root.querySelector('[data-testid="box"]');
  const caret = () => {
    if (box instanceof HTMLTextAreaElement) return box.selectionStart;
    const selection = root.getSelection ? root.getSelection() : getSelection();
    // The whole line may be selected from around it, at first.
    return selection?.anchorNode instanceof Text ? selection.anchorOffset : 0;
  };
  for (let last = -1, frames = 0; frames < most; frames++) {
    const now = caret();
    if (now !== last) frames = 0;
    last = now;
    await new Promise(requestAnimationFrame);
  }
  return caret();
}

/** What stands there now. */
export type Sight = {
  /** What the editor itself holds. */
  readonly model: string;
  /** The site's button can be pressed. */
  readonly isLit: boolean;
  readonly hasFocus: boolean;
  readonly submits: number;
  /** Keys, clicks and submits that nobody made. */
  readonly offences: readonly string[];
};

/** Looks once the model is what it is to be, or will not be. */
export async function look({ place, model }: { place: string; model: string }): Promise<Sight> {
  const root = document.querySelector(place)?.shadowRoot ?? document;
  const box = root.querySelector('[data-testid="box"]');
  if (!box) throw new Error('The box is gone');
  const plain = (text: string) => text.replaceAll('\u00a0', ' ').normalize();
  const now = () => plain(window.editorModel(box));
  for (const end = performance.now() + 400; now() !== model && performance.now() < end; ) {
    await new Promise((resume) => setTimeout(resume, 10));
  }
  return {
    model: now(),
    isLit: !document.querySelector('#send')?.hasAttribute('disabled'),
    hasFocus: root.activeElement === box,
    submits: window.submits,
    offences: Reflect.get(window, 'offences') as string[],
  };
}
