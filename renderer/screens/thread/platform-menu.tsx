import { Plus } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { type PlatformId, platformIds } from '../../../shared/model/thread.ts';
import { IconButton } from '../../parts/button.tsx';
import menu from '../../parts/menu.module.css';
import { useAct } from '../../use-act.ts';
import { useText } from '../../use-text.ts';

/** Adds a variant or takes one off; those that are on are marked. */
export function PlatformMenu({
  draftId,
  shown,
}: {
  readonly draftId: string;
  readonly shown: readonly PlatformId[];
}): React.JSX.Element {
  const text = useText();
  const act = useAct();
  return (
    <MenuTrigger>
      <IconButton label={text('composer.addPlatform')}>
        <Plus aria-hidden size={16} />
      </IconButton>
      <Popover className={menu.popover ?? ''}>
        <Menu className={menu.menu ?? ''} selectionMode="multiple" selectedKeys={shown}>
          {platformIds.map((platform) => (
            <MenuItem
              key={platform}
              id={platform}
              className={menu.item ?? ''}
              onAction={() => void act('variant.save', { draftId, platform, isEnabled: !shown.includes(platform) })}
            >
              {({ isSelected }) => `${isSelected ? '✓ ' : ''}${text(`thread.${platform}`)}`}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
