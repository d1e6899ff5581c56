import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach } from 'vitest';
import { speakEnglish } from '@/tests/support/i18n';

/** A place to show components in, fresh for every test of the file that calls this. */
export function stage() {
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

  return { show: (node: ReactNode) => act(async () => root.render(node)) };
}

const roles: Readonly<Record<string, string>> = {
  alert: '[role="alert"]',
  button: 'button',
  checkbox: 'input[type="checkbox"]',
  combobox: 'select',
  heading: 'h1, h2, h3',
  link: 'a[href]',
  option: 'option',
  radio: 'input[type="radio"]',
  status: '[role="status"]',
  switch: '[role="switch"]',
  textbox: 'input[type="text"], input[type="search"], input[type="password"], textarea',
};

/** Everything in this role whose name holds the words. */
export function allByRole(role: string, name = ''): HTMLElement[] {
  const found = document.querySelectorAll<HTMLElement>(roles[role] ?? `[role="${role}"]`);
  return [...found].filter((element) => nameOf(element).includes(name));
}

/** The one in this role whose name holds the words. */
export function byRole<T extends HTMLElement = HTMLElement>(role: string, name = ''): T {
  const [first] = allByRole(role, name);
  if (!first) throw new Error(`No ${role} is called ${name}`);
  return first as T;
}

/** As a screen reader would say it: its label, else what is in it. */
function nameOf(element: HTMLElement): string {
  const label = element.id ? document.querySelector(`label[for="${element.id}"]`) : null;
  return (
    element.getAttribute('aria-label') ??
    label?.textContent ??
    element.textContent ??
    ''
  ).trim();
}

/** What describes a control: its hint and its error. */
export function descriptionOf(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

export const press = (element: HTMLElement) => act(async () => element.click());

/** Picks an entry of a list, by its value. */
export const pick = (element: HTMLElement, value: string) =>
  act(async () => {
    Object.assign(element, { value });
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });

/** Types a text in, as React hears it. */
export const type = (element: HTMLElement, text: string) =>
  act(async () => {
    const prototype =
      element instanceof HTMLTextAreaElement
        ? HTMLTextAreaElement.prototype
        : HTMLInputElement.prototype;
    // React watches its own setter: the element's own one is what typing goes through.
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, text);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
