import { Plus } from 'lucide-react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { type BlockRole, blockRoles, type Template } from '../../../shared/model/draft.ts';
import { Button } from '../../parts/button.tsx';
import menu from '../../parts/menu.module.css';
import { useText } from '../../use-text.ts';
import { roleNames } from './role-names.ts';
import styles from './write.module.css';

interface AddBlockProps {
  readonly template: Template | null;
  readonly onAdd: (role: BlockRole, label: string) => void;
}

/** Adds a block behind the one with the caret: one that the template knows, or any role. */
export function AddBlock({ template, onAdd }: AddBlockProps): React.JSX.Element {
  const text = useText();
  const known = template?.blocks ?? [];
  return (
    <div className={styles.addBlock}>
      <MenuTrigger>
        <Button size="small" variant="quiet">
          <Plus aria-hidden size={14} />
          {text('write.addBlock')}
        </Button>
        <Popover className={menu.popover ?? ''}>
          <Menu className={menu.menu ?? ''}>
            {template === null ? null : (
              <MenuSection>
                <Header className={menu.header ?? ''}>{text('write.ofTemplate', { name: template.name })}</Header>
                {known.map(({ role, label }, index) => (
                  <MenuItem
                    key={`${label} ${String(index)}`}
                    className={menu.item ?? ''}
                    onAction={() => onAdd(role, label)}
                  >
                    {label}
                  </MenuItem>
                ))}
              </MenuSection>
            )}
            <MenuSection>
              <Header className={menu.header ?? ''}>{text('write.anyRole')}</Header>
              {blockRoles.map((role) => (
                <MenuItem key={role} className={menu.item ?? ''} onAction={() => onAdd(role, text(roleNames[role]))}>
                  {text(roleNames[role])}
                </MenuItem>
              ))}
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
