import { isWrongAccount } from '@/lib/brand/speaks-through';
import { brands } from '@/lib/db/brands';
import { AppError } from '@/lib/errors';
import { askPage } from '@/lib/messages/page';
import type { Draft } from '@/lib/model';
import type { PanelSession } from './panels';

/**
 * The account a page is signed in to right now, where it is not one of the draft's brand; people
 * switch accounts while a panel is open.
 */
export async function wrongAccountIn(
  session: PanelSession,
  { brand: id, site }: Draft,
): Promise<string | undefined> {
  const all = await brands.list();
  const brand = all.find((one) => one.id === id);
  if (!brand) return undefined;
  const account = await accountIn(session);
  return account && isWrongAccount(brand, all, site, account) ? account : undefined;
}

async function accountIn({ tab, frame, ticket }: PanelSession): Promise<string | null> {
  try {
    return await askPage({ tab, frame }, 'page.account', { ticket });
  } catch (error) {
    // Nothing is put into a page that is gone.
    if (error instanceof AppError && error.code === 'page-gone') return null;
    throw error;
  }
}
