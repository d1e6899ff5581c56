import { emptyMaterial } from '@/lib/brand/empty-material';
import type { Brand } from '@/lib/model';

/** A brand as version 1 of the database, and of a backup's file, had it. */
export type BrandOfVersion1 = Omit<Brand, keyof typeof emptyMaterial> &
  Pick<Brand, 'about' | 'tone'> & { readonly handles: readonly string[] };

/** Its handles became accounts, which may be on one site; all the rest came with version 2. */
export function brandOfVersion2({ handles, ...brand }: BrandOfVersion1): Brand {
  return { ...emptyMaterial, ...brand, accounts: handles.map((handle) => ({ handle })) };
}
