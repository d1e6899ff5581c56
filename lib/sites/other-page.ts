/** What a page says of itself: the post it is about, in the forms search engines read. */
import type { Post } from '@/lib/model';
import { asPost, bare } from './post';

/** schema.org types that are somebody's post, and are what their page is about. */
const POSTS =
  /^(DiscussionForumPosting|SocialMediaPosting|BlogPosting|(News|Tech)?Article|QAPage|Question|VideoObject|Review)$/;

/** Nothing where the page does not say it, or says it of several. */
export function readStated(page: Document): Post | undefined {
  return readLinked(page) ?? readOpenGraph(page);
}

function readLinked(page: Document): Post | undefined {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, 10);
  const nodes = scripts.flatMap((script) => nodesOf(parsed(script.textContent ?? '')));
  // A page that goes elsewhere without loading anew may keep what it said of the last one.
  const [node, ...others] = nodes.filter(
    (each) => POSTS.test(stated(each, '@type')) && isOf(page, addressesIn(each)),
  );
  if (!node || others.length > 0) return undefined;
  const first = (...names: string[]) => names.map((name) => stated(node, name)).find(Boolean);
  const text = [
    first('headline', 'name'),
    first('text', 'articleBody', 'reviewBody', 'description'),
  ];
  return asPost({
    author: stated(node, 'author', 'name') || stated(node, 'author'),
    text: text.filter(Boolean).join('\n\n'),
    time: first('datePublished', 'dateCreated', 'uploadDate'),
    permalink: page.URL,
  });
}

function addressesIn(node: object): string[] {
  const paths = [['url'], ['@id'], ['mainEntityOfPage'], ['mainEntityOfPage', '@id']];
  return paths.map((path) => stated(node, ...path)).filter(Boolean);
}

/** Whether these are addresses of the page, or there are none. */
function isOf(page: Document, addresses: readonly string[]): boolean {
  return addresses.length === 0 || addresses.some((address) => isHere(page, address));
}

/** Whether an address is the page's own, whatever part of it is shown. */
export function isHere(page: Document, address: string): boolean {
  if (!URL.canParse(address, page.URL)) return false;
  const [one, other] = [new URL(address, page.URL), new URL(page.URL)];
  const path = ({ pathname }: URL) => pathname.replace(/\/$/, '');
  return one.host === other.host && path(one) === path(other);
}

function readOpenGraph(page: Document): Post | undefined {
  const said = (name: string) =>
    bare(page.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content'));
  if (!/^(article|video)/.test(said('type')) || !isHere(page, said('url'))) return undefined;
  const text = [said('title'), said('description')].filter(Boolean).join('\n\n');
  return text ? asPost({ text, permalink: page.URL, isTruncated: true }) : undefined;
}

function parsed(text: string): unknown {
  try {
    return text.length < 500_000 ? JSON.parse(text) : undefined;
  } catch {
    // Not whole: then nothing is known from it.
    return undefined;
  }
}

/** A page's statements, out of the lists and graphs they are put in. */
function nodesOf(value: unknown): object[] {
  if (Array.isArray(value)) return value.slice(0, 100).flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...nodesOf(field(value, '@graph')), ...nodesOf(field(value, 'mainEntity'))];
}

/** The text at a path, the first one of a list; empty where there is none. */
function stated(value: unknown, ...path: string[]): string {
  const end = path.reduce<unknown>((at, name) => firstOf(field(at, name)), value);
  return typeof end === 'string' ? bare(end) : '';
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}
