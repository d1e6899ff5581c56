import type { Brand } from '@/lib/model';

export type BrandDotProps = {
  /** Absent: no brand's matter. */
  readonly brand: Pick<Brand, 'name' | 'color'> | undefined;
};

/** Whose it is: a colour for those who see it, the name for those who do not. */
export function BrandDot({ brand }: BrandDotProps) {
  return (
    <>
      <span
        aria-hidden
        title={brand?.name}
        className="size-2 shrink-0 rounded-full bg-edge forced-color-adjust-none"
        style={brand ? { backgroundColor: brand.color } : undefined}
      />
      {brand ? <span className="sr-only">{brand.name}: </span> : null}
    </>
  );
}
