/**
 * The pages of `tests/fixtures/sites/<site>/`: each is served in real browsers at its address, and
 * says in its first comment what a reader must find in it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Window } from 'happy-dom';
import type { Limit, Post } from '@/lib/model';
import { composersUnder } from '@/lib/sites/shadow';
import type { Site, Thread } from '@/lib/sites/site';

const folder = resolve(import.meta.dirname, '../fixtures/sites');

/** A thread, its posts by their names in `posts`. */
type ThreadNames = { answered: string; ancestors: string[]; isPartial?: boolean };

export type Case = {
  readonly name: string;
  /** Selector of the reply control that was clicked, into shadow roots as with `host`, and where the page was then. */
  readonly clicked?: string;
  readonly clickedAt?: string;
  readonly clickedThread?: ThreadNames;
  /** Selector of the element whose shadow root holds the box, where one does; of several from the outside in, `>>>` between them. */
  readonly host?: string;
  /** Selector of the box; with it, what `readThread` must say: `null` is a new post. */
  readonly composer?: string;
  readonly thread?: ThreadNames | 'unknown' | null;
  readonly prefill?: string;
};

export type Expectation = {
  readonly about: string;
  /** Where the page is served. */
  readonly address: string;
  readonly account: string | null;
  readonly limit?: Limit;
  /** What the boxes of the cases state of themselves. */
  readonly composerLimit?: Limit;
  readonly posts: Readonly<Record<string, Partial<Post>>>;
  readonly focal: ThreadNames | null;
  readonly cases: readonly Case[];
};

export type Fixture = {
  readonly site: string;
  readonly name: string;
  readonly html: string;
  readonly expected: Expectation;
};

export function fixturesOf(site: string): Fixture[] {
  const files = readdirSync(join(folder, site)).filter((file) => file.endsWith('.html'));
  return files.toSorted().map((file) => fixture(site, basename(file, '.html')));
}

export function fixture(site: string, name: string): Fixture {
  const html = readFileSync(join(folder, site, `${name}.html`), 'utf8');
  const comment = /^<!--([\s\S]*?)-->/.exec(html)?.[1];
  if (!comment) throw new Error(`${site}/${name} does not begin with what it expects`);
  return { site, name, html, expected: JSON.parse(comment) };
}

let window = newWindow();
let parsed = 0;
/** A window keeps every page it ever had until it is closed: a thousand of them fill the memory. */
const pagesInAWindow = 50;

function newWindow(): Window {
  const made = new Window();
  // Without layout there is nothing to compute: what is hidden is so by attribute, and this is fast.
  made.Element.prototype.checkVisibility = function isVisible() {
    return !this.closest('[hidden], [style*="display: none"]');
  };
  return made;
}

/** A page with nothing running in it and no look. There is one at a time. */
export function parse(
  html: string,
  address: string,
): { page: Document; goTo: (address: string) => void } {
  if (++parsed % pagesInAWindow === 0) {
    void window.happyDOM.close();
    window = newWindow();
  }
  const { document, happyDOM } = window;
  happyDOM.setURL(address);
  document.open();
  document.write(html.replace(/<style>[\s\S]*?<\/style>/, ''));
  document.close();
  // The same interfaces, described twice: by happy-dom and by TypeScript's own library.
  const page = document as unknown as Document;
  openShadows(page);
  return { page, goTo: (next) => happyDOM.setURL(next) };
}

/** Browsers make shadow roots of these templates; happy-dom leaves that to us. */
function openShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    shadow?.append(template.content);
    template.remove();
    if (shadow) openShadows(shadow);
  }
}

/** The first match; `>>>` leads from a host into its shadow root. */
export function findDeep(page: Document, path: string): Element | null {
  const [first = '', ...inner] = path.split(' >>> ');
  return inner.reduce<Element | null>(
    (host, selector) => host?.shadowRoot?.querySelector(selector) ?? null,
    page.querySelector(first),
  );
}

/** Where a case's box is, from the page inwards. */
export function boxOf({ host, composer = '' }: Case): string {
  return host ? `${host} >>> ${composer}` : composer;
}

/** What a case asks of a reader, as far as it can be asked: the control or box may be gone. */
export type Answer = {
  clickedThread?: Thread | undefined;
  thread?: Thread | 'unknown' | null;
  prefill?: string;
};

/** Asks a reader; with `change`, of a page that was changed once its control and box were found. */
export function ask(
  site: Site,
  { html, expected }: Pick<Fixture, 'html' | 'expected'>,
  asked: Case,
  change?: (page: Document, parts: (Element | null)[]) => void,
): Answer {
  const { page, goTo } = parse(html, asked.clickedAt ?? expected.address);
  const control = asked.clicked ? findDeep(page, asked.clicked) : null;
  const box = asked.composer ? findDeep(page, boxOf(asked)) : null;
  change?.(page, [control, box]);
  const reached = control?.closest(site.replyControls.join(', '));
  const clicked = reached ? site.readClicked(reached) : undefined;
  goTo(expected.address);
  const composer = box?.closest(composersUnder(site, box.getRootNode()).join(', ') || ':not(*)');
  return {
    ...(asked.clickedThread ? { clickedThread: clicked } : {}),
    ...(composer && asked.thread !== undefined
      ? { thread: site.readThread(composer, clicked) ?? null }
      : {}),
    ...(composer && asked.prefill !== undefined
      ? { prefill: site.readPrefill?.(composer, textIn(composer)) ?? '' }
      : {}),
  };
}

function textIn(composer: Element): string {
  return 'value' in composer ? String(composer.value) : (composer.textContent ?? '');
}

/** What a case says must be answered. */
export function answerTo({ expected }: Fixture, { clickedThread, thread, prefill }: Case): Answer {
  const asThread = (names: ThreadNames | 'unknown' | null) =>
    names === 'unknown' || names === null ? names : expectedThread(expected, names);
  return {
    ...(clickedThread ? { clickedThread: expectedThread(expected, clickedThread) } : {}),
    ...(thread === undefined ? {} : { thread: asThread(thread) }),
    ...(prefill === undefined ? {} : { prefill }),
  };
}

export function expectedThread({ posts }: Expectation, names: ThreadNames): Thread {
  const find = (name: string): Post => {
    const post = posts[name];
    if (!post) throw new Error(`No post called ${name}`);
    return whole(post);
  };
  return {
    answered: find(names.answered),
    ancestors: names.ancestors.map(find),
    ...(names.isPartial ? { isPartial: true } : {}),
  };
}

/** A post as expectations write it, which leave out what is empty. */
function whole(post: Partial<Post>): Post {
  return {
    text: '',
    media: [],
    counts: {},
    ...post,
    ...(post.quoted ? { quoted: whole(post.quoted) } : {}),
  };
}
