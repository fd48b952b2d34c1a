import { EllipsisVertical } from 'lucide-react';
import { useMemo } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover, SubmenuTrigger } from 'react-aria-components';
import { type Block, type BlockRole, blockRoles } from '../../../shared/model/draft.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { ActionId } from '../../actions/action-list.ts';
import { useShownKeys } from '../../actions/use-keys.ts';
import { IconButton } from '../../parts/button.tsx';
import menu from '../../parts/menu.module.css';
import { useDataText, useText } from '../../use-text.ts';
import { voiceOf } from './blocks.ts';
import { BlockEditor, type BlockEditorProps } from './editor/block-editor.tsx';
import type { FindingMark } from './editor/finding-marks.ts';
import { findingDomId } from './findings-column.tsx';
import { roleNames } from './role-names.ts';
import type { BlockDrag } from './use-block-drag.ts';
import styles from './write.module.css';

interface BlockRowProps
  extends Pick<
    BlockEditorProps,
    | 'language'
    | 'guidance'
    | 'sources'
    | 'editors'
    | 'suggest'
    | 'onCleaned'
    | 'isSpellingChecked'
    | 'onAskSpelling'
    | 'onMove'
    | 'onLeave'
    | 'onShowFinding'
    | 'onEditCitation'
  > {
  readonly block: Block;
  readonly findings: readonly Finding[];
  readonly onText: (text: string) => void;
  readonly onRole: (role: BlockRole, label: string) => void;
  readonly onRemove: () => void;
  readonly drag: BlockDrag;
}

/** One block: its role and what can be done with it in the margin, its text beside it. */
export function BlockRow(props: BlockRowProps): React.JSX.Element {
  const { block, findings, onText, drag } = props;
  const text = useText();
  const marks = useMarks(findings);
  return (
    <li className={styles.block} {...drag.target(block)}>
      <div className={styles.margin}>
        <span className={styles.role} title={text('actions.dragBlock', { label: block.label })} {...drag.handle(block)}>
          {block.label}
        </span>
        <BlockMenu {...props} />
      </div>
      <BlockEditor
        blockId={block.id}
        label={block.label}
        text={block.text}
        guidance={props.guidance}
        offerLabel={text('write.sourcesOffered')}
        language={props.language}
        voice={voiceOf(block.role)}
        marks={marks}
        sources={props.sources}
        editors={props.editors}
        describedBy={findings.map(({ id }) => findingDomId(id)).join(' ')}
        suggest={props.suggest}
        onCleaned={props.onCleaned}
        isSpellingChecked={props.isSpellingChecked}
        onAskSpelling={props.onAskSpelling}
        onChange={onText}
        onShowFinding={props.onShowFinding}
        onEditCitation={props.onEditCitation}
        onMove={props.onMove}
        onLeave={props.onLeave}
      />
    </li>
  );
}

function BlockMenu({ block, onMove, onRemove, onRole }: BlockRowProps): React.JSX.Element {
  const text = useText();
  return (
    <MenuTrigger>
      <IconButton label={text('write.blockMenu', { label: block.label })}>
        <EllipsisVertical aria-hidden size={14} />
      </IconButton>
      <Popover className={menu.popover ?? ''}>
        <Menu className={menu.menu ?? ''}>
          <MenuItem className={menu.item ?? ''} onAction={() => onMove(-1)}>
            {text('write.moveUp')} <MenuKeys id="write.moveBlockUp" />
          </MenuItem>
          <MenuItem className={menu.item ?? ''} onAction={() => onMove(1)}>
            {text('write.moveDown')} <MenuKeys id="write.moveBlockDown" />
          </MenuItem>
          <SubmenuTrigger>
            <MenuItem className={menu.item ?? ''}>{text('write.changeRole')}</MenuItem>
            <Popover className={menu.popover ?? ''}>
              <Menu className={menu.menu ?? ''} onAction={(key) => chooseRole(String(key), text, onRole)}>
                {blockRoles.map((role) => (
                  <MenuItem key={role} id={role} className={menu.item ?? ''}>
                    {text(roleNames[role])}
                  </MenuItem>
                ))}
              </Menu>
            </Popover>
          </SubmenuTrigger>
          <MenuItem className={menu.item ?? ''} onAction={onRemove}>
            {text('write.removeBlock')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** The keys that do the same, at the right of a line of a menu. */
function MenuKeys({ id }: { readonly id: ActionId }): React.ReactNode {
  const { shown } = useShownKeys(id);
  return shown === '' ? null : (
    <kbd aria-hidden className={menu.keys}>
      {shown}
    </kbd>
  );
}

function chooseRole(key: string, text: ReturnType<typeof useText>, onRole: BlockRowProps['onRole']): void {
  const role = blockRoles.find((known) => known === key);
  if (role !== undefined) onRole(role, text(roleNames[role]));
}

function useMarks(findings: readonly Finding[]): readonly FindingMark[] {
  const dataText = useDataText();
  return useMemo(
    () =>
      findings.flatMap(({ id, severity, place, title, message }) =>
        place.kind === 'block'
          ? [{ id, severity, start: place.start, end: place.end, title: dataText(title), message: dataText(message) }]
          : [],
      ),
    [findings, dataText],
  );
}
