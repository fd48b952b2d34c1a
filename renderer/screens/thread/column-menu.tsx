import { MoreHorizontal } from 'lucide-react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { Draft } from '../../../shared/model/draft.ts';
import type { PlatformId } from '../../../shared/model/thread.ts';
import { isSameLanguage } from '../../../shared/text/same-language.ts';
import { IconButton } from '../../parts/button.tsx';
import menu from '../../parts/menu.module.css';
import { useAct } from '../../use-act.ts';
import { useText } from '../../use-text.ts';
import { ownName } from '../write/translations/languages.ts';
import { postLanguages } from './post-languages.ts';

/** What can be done with one variant: the language that its posts are marked with, and taking it off. */
export function ColumnMenu({
  draft,
  platform,
}: {
  readonly draft: Draft;
  readonly platform: PlatformId;
}): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const save = (change: { readonly postLanguage: string | null } | { readonly isEnabled: false }) =>
    void act('variant.save', { draftId: draft.id, platform, ...change });
  const name = text(`thread.${platform}`);
  const mark = (postLanguage: string | null) => save({ postLanguage });
  return (
    <MenuTrigger>
      <IconButton label={text('composer.columnMenu', { platform: name })}>
        <MoreHorizontal aria-hidden size={14} />
      </IconButton>
      <Popover className={menu.popover ?? ''}>
        <Menu className={menu.menu ?? ''}>
          <MenuItem className={menu.item ?? ''} onAction={() => save({ isEnabled: false })}>
            {text('composer.takeOff', { platform: name })}
          </MenuItem>
          <MenuSection>
            <Header className={menu.header ?? ''}>{text('composer.languageOf', { platform: name })}</Header>
            <MenuItem className={menu.item ?? ''} onAction={() => mark(null)}>
              {text('composer.languageOfDraft', { language: ownName(draft.language) })}
            </MenuItem>
            {postLanguages
              .filter((language) => !isSameLanguage(language, draft.language))
              .map((language) => (
                <MenuItem key={language} className={menu.item ?? ''} onAction={() => mark(language)}>
                  {ownName(language)}
                </MenuItem>
              ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
