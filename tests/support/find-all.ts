import type { Query } from './stage';

/** A query as plain data, to be sent into a page. */
export type PlainQuery = {
  readonly css?: string;
  readonly role?: string;
  /** A regular expression's source and flags. */
  readonly like?: readonly [source: string, flags: string];
};

/** Strings match as people mean them: any part, any case, as Playwright has it. */
export function plainQuery(query: Query): PlainQuery {
  if ('css' in query) return { css: query.css };
  const words = 'text' in query ? query.text : query.name;
  return {
    ...('role' in query ? { role: query.role } : {}),
    ...(words === undefined ? {} : { like: expression(words) }),
  };
}

function expression(words: string | RegExp): readonly [string, string] {
  return typeof words === 'string' ? [RegExp.escape(words), 'i'] : [words.source, words.flags];
}

/**
 * Every visible element of a document that answers a query. Runs inside the page, so it holds
 * everything it needs. Firefox has no finder by role that takes a pattern; this knows the roles and
 * names our own pages use.
 */
export function findAll(query: PlainQuery): Element[] {
  const implied: Record<string, string> = {
    button: 'button, input[type="button"], input[type="submit"], summary',
    link: 'a[href]',
    textbox:
      'textarea, input:not([type]), input[type="text"]:not([list]), input[type="url"], input[type="password"], [contenteditable="true"]',
    searchbox: 'input[type="search"]',
    checkbox: 'input[type="checkbox"]',
    radio: 'input[type="radio"]',
    combobox: 'select, input[list]',
    option: 'option',
    heading: 'h1, h2, h3, h4',
    listitem: 'li',
    list: 'ul, ol',
    main: 'main',
    navigation: 'nav',
    group: 'fieldset, details',
  };
  const words = query.like && new RegExp(query.like[0], query.like[1]);
  const selector =
    query.css ??
    (query.role ? `[role="${query.role}"], ${implied[query.role] ?? '[role="none "]'}` : 'body *');
  const found = deepAll(selector).filter(
    (each) => isVisible(each) && (!query.role || roleFits(each, query.role)),
  );
  if (!words) return found;
  if (query.role) return found.filter((each) => words.test(nameOf(each)));
  const holding = found.filter((each) => words.test(each.textContent ?? ''));
  return holding.filter((each) => !holding.some((other) => other !== each && each.contains(other)));

  function deepAll(path: string): Element[] {
    const [first = '', ...inner] = path.split(' >>> ');
    return inner.reduce(
      (hosts, each) =>
        hosts.flatMap((host) => [...(host.shadowRoot?.querySelectorAll(each) ?? [])]),
      [...document.querySelectorAll(first)],
    );
  }
  function roleFits(element: Element, role: string): boolean {
    return (element.getAttribute('role') ?? role) === role;
  }
  function isVisible(element: Element): boolean {
    return (
      element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0
    );
  }
  function nameOf(element: Element): string {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const by = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    const label = labels.map((each) => each.textContent).join(' ');
    const isField = element.matches('input, textarea, select, [contenteditable]');
    const inside = isField ? '' : (element.textContent ?? '');
    const rest = element.getAttribute('title') || element.getAttribute('placeholder') || '';
    const name = by || element.getAttribute('aria-label') || label || inside || rest;
    return name.replace(/\s+/g, ' ').trim();
  }
}
