import { Menu } from '@base-ui/react/menu';
import { ChevronDown } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { menuItemLook, menuLook } from '@/components/ui/menu-look';
import type { ItemBrand } from '@/lib/calendar/item';

export type FilesMenuProps = {
  /** Those that the calendar is narrowed to. */
  readonly brands: readonly ItemBrand[];
  /** Of one brand, by its id; absent: everything. */
  readonly onSave: (brand: string | undefined) => void;
  readonly onManage: () => void;
};

/** The plan as a file for other calendars, and theirs for the plan. */
export function FilesMenu({ brands, onSave, onManage }: FilesMenuProps) {
  return (
    <Menu.Root>
      <Menu.Trigger render={<Button />}>
        {i18n.t('plan.files.menu')}
        <ChevronDown aria-hidden size={14} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end" className="z-50">
          <Menu.Popup className={menuLook}>
            <Menu.Item onClick={() => onSave(undefined)} className={menuItemLook}>
              {i18n.t('plan.files.saveAll')}
            </Menu.Item>
            {brands.map(({ id, name }) => (
              <Menu.Item key={id} onClick={() => onSave(id)} className={menuItemLook}>
                {i18n.t('plan.files.saveBrand', { name })}
              </Menu.Item>
            ))}
            <Menu.Item onClick={onManage} className={menuItemLook}>
              {i18n.t('plan.files.manage')}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
