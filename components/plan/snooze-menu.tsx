import { Menu } from '@base-ui/react/menu';
import { ChevronDown } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { menuItemLook, menuLook } from '@/components/ui/menu-look';
import type { SnoozeChoice } from '@/lib/calendar/item';

export type SnoozeMenuProps = {
  /** What is put off; said to those who do not see where the button stands. */
  readonly title: string;
  readonly onSnooze: (choice: SnoozeChoice) => void;
};

const choices: readonly SnoozeChoice[] = ['minutes', 'hour', 'tomorrow', 'pick'];

/** For how long one wants to be left alone. */
export function SnoozeMenu({ title, onSnooze }: SnoozeMenuProps) {
  return (
    <Menu.Root>
      <Menu.Trigger render={<Button size="small" />} aria-label={i18n.t('plan.snooze', { title })}>
        {i18n.t('calendar.details.snooze')}
        <ChevronDown aria-hidden size={14} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="start" className="z-50">
          <Menu.Popup className={menuLook}>
            {choices.map((choice) => (
              <Menu.Item key={choice} onClick={() => onSnooze(choice)} className={menuItemLook}>
                {i18n.t(`calendar.snooze.${choice}`)}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
