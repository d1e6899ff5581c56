import { ChevronDown, PanelRight, X } from 'lucide-react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import { LinkButton } from '@/components/ui/link-button';
import { Pick } from '@/components/ui/pick';
import type { BrandCard } from '@/lib/messages/contract';

export type BrandBarProps = {
  /** Not known yet: `undefined`. */
  readonly brands: readonly BrandCard[] | undefined;
  readonly brand: BrandCard | undefined;
  /** The account in use on the page, else the brand's own; without `@`. */
  readonly account: string | undefined;
  readonly onSpeakAs: (brand: string) => void;
  readonly onAddBrand: () => void;
  /** Absent: this panel is at the side already, or the browser has none. */
  readonly onToSide: (() => void) | undefined;
  /** Absent: the browser closes this panel itself. */
  readonly onClose: (() => void) | undefined;
};

/** Who speaks: the brand, and the account it speaks through. */
export function BrandBar({
  brands,
  brand,
  account,
  onSpeakAs,
  onAddBrand,
  onToSide,
  onClose,
}: BrandBarProps) {
  const name = (
    <>
      <span
        aria-hidden
        className="size-2.5 shrink-0 rounded-full bg-edge forced-border"
        style={brand ? { backgroundColor: brand.color } : undefined}
      />
      <bdi className="truncate font-semibold">{brand?.name ?? i18n.t('panel.noBrand')}</bdi>
      {account ? <bdi className="truncate text-muted">@{account}</bdi> : null}
    </>
  );
  const isChoice = brands && (brands.length > 1 || (brands.length === 1 && !brand));

  return (
    <div className="flex h-11 items-center gap-1 ps-4 pe-2">
      {isChoice ? (
        <Pick
          label={i18n.t('panel.brand')}
          value={brand?.id ?? ''}
          options={[
            ...(brand ? [] : [{ value: '', label: i18n.t('panel.noBrand') }]),
            ...brands.map(({ id, name: own, pause }) => ({
              value: id,
              label: pause ? i18n.t('plan.pause.named', { name: own }) : own,
            })),
          ]}
          onValue={(id) => id && onSpeakAs(id)}
          className="-ms-1.5 h-7 gap-2 px-1.5 hover:bg-sunken"
        >
          {name}
          <ChevronDown aria-hidden size={14} className="shrink-0 text-muted" />
        </Pick>
      ) : (
        <span className="flex min-w-0 items-center gap-2">{brands ? name : null}</span>
      )}
      {brands?.length === 0 ? (
        <LinkButton onClick={onAddBrand} className="ms-1 truncate">
          {i18n.t('panel.addBrand')}
        </LinkButton>
      ) : null}
      <span className="flex-1" />
      {onToSide ? (
        <IconButton label={i18n.t('panel.toSide')} onClick={onToSide}>
          <PanelRight aria-hidden size={16} className="rtl:-scale-x-100" />
        </IconButton>
      ) : null}
      {onClose ? (
        <IconButton label={i18n.t('panel.close')} aria-keyshortcuts="Escape" onClick={onClose}>
          <X aria-hidden size={17} />
        </IconButton>
      ) : null}
    </div>
  );
}
