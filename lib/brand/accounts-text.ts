import type { Account } from '@/lib/model';
import { siteAt } from '@/lib/sites';
import { allSites } from '@/lib/sites/all';
import { bareHandle } from './bare-handle';

const handleShape = /^[\p{L}\p{N}_.-]+(@[\p{L}\p{N}.-]+)?$/u;

/** What was read of a line of accounts; `odd`: pieces that name none. */
export type AccountsRead = {
  readonly accounts: readonly Account[];
  readonly odd: readonly string[];
};

/**
 * Accounts out of what a person types or pastes: handles with or without `@`, separated by anything;
 * the site before them (`X: @nordlys`) or as the address of a profile (`https://x.com/nordlys`),
 * where one counts on that site alone.
 */
export function readAccounts(text: string): AccountsRead {
  const found = new Map<string, Account>();
  const odd: string[] = [];
  let site: string | undefined;
  for (const piece of piecesOf(text)) {
    const named = siteNamed(piece);
    if (named) site = named;
    else {
      const account = accountFrom(piece, site);
      if (account && handleShape.test(account.handle)) found.set(keyOf(account), account);
      else if (account) odd.push(piece);
    }
    if (/[\n,;]$/.test(piece)) site = undefined;
  }
  return { accounts: [...found.values()], odd };
}

/** As `readAccounts` reads them. */
export function accountsText(accounts: readonly Account[]): string {
  return accounts
    .map(({ site, handle }) => (site ? `${labelOf(site)}: @${handle}` : `@${handle}`))
    .join(', ');
}

/** A site's name as a person knows it. */
export function labelOf(site: string): string {
  return allSites.find(({ id }) => id === site)?.label ?? site;
}

/** Pieces with the separator behind them; a site's name of several words is one piece. */
function piecesOf(text: string): readonly string[] {
  return (
    text.match(/[^\n,;:]+:(?=\s)|[^\s,;]+[\n,;]?|[\n,;]/g)?.map((piece) => piece.trimStart()) ?? []
  );
}

function siteNamed(piece: string): string | undefined {
  const name = /^(.+):$/.exec(piece)?.[1]?.trim().toLowerCase();
  return name && allSites.find(({ id, label }) => id === name || label.toLowerCase() === name)?.id;
}

function accountFrom(piece: string, site: string | undefined): Account | undefined {
  const bare = piece.replace(/[\n,;]$/, '').trim();
  const isAddress = /^https?:/i.test(bare) && URL.canParse(bare);
  const handle = bareHandle(isAddress ? lastSegment(bare) : bare);
  const where = site ?? (isAddress ? siteAt(bare)?.id : undefined);
  return handle ? { ...(where ? { site: where } : {}), handle } : undefined;
}

function lastSegment(address: string): string {
  return new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? '';
}

function keyOf({ site, handle }: Account): string {
  return `${site ?? ''} ${handle.toLowerCase()}`;
}
