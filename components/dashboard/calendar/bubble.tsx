import { Popover } from '@base-ui/react/popover';
import { X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';

export type BubbleProps = {
  /** What it is about; read out. */
  readonly label: string;
  /** What it points at; absent: it is closed. */
  readonly anchor: Element | undefined;
  /** A thin line on top. */
  readonly color?: string | undefined;
  readonly onClose: () => void;
  /** What has the focus once it is closed. */
  readonly focusAfter: () => HTMLElement | null;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
};

/** Something more about what was pressed, beside it. */
export function Bubble({ label, anchor, color, onClose, focusAfter, ...rest }: BubbleProps) {
  return (
    <Popover.Root
      open={anchor !== undefined}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          anchor={anchor ?? null}
          side="inline-end"
          align="start"
          sideOffset={6}
          collisionPadding={12}
          className="z-30 print:hidden"
        >
          <Popover.Popup
            aria-label={label}
            finalFocus={focusAfter}
            onKeyDown={rest.onKeyDown}
            className="flex max-h-[min(560px,var(--available-height))] w-[min(360px,calc(100vw-24px))] flex-col overflow-hidden rounded-large border border-line bg-surface text-ink shadow-float outline-none"
          >
            {color ? (
              <span
                aria-hidden
                className="h-[3px] shrink-0 forced-color-adjust-none"
                style={{ backgroundColor: color }}
              />
            ) : null}
            <div className="relative min-h-0 overflow-y-auto p-4">
              {rest.children}
              <Popover.Close
                render={
                  <IconButton
                    label={i18n.t('calendar.details.close')}
                    className="absolute end-2.5 top-2.5"
                  >
                    <X aria-hidden size={16} />
                  </IconButton>
                }
              />
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
