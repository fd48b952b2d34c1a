import { EllipsisVertical } from 'lucide-react';
import { type DragEvent, memo, useMemo } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover, SubmenuTrigger } from 'react-aria-components';
import { type Block, type BlockRole, blockRoles } from '../../../shared/model/draft.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { SpelledWord } from '../../../shared/spelling/words-to-check.ts';
import type { ActionId } from '../../actions/action-list.ts';
import { useShownKeys } from '../../actions/use-keys.ts';
import { IconButton } from '../../parts/button.tsx';
import menu from '../../parts/menu.module.css';
import { useDataText, useText } from '../../use-text.ts';
import { voiceOf } from './blocks.ts';
import { BlockEditor, type BlockEditorProps } from './editor/block-editor.tsx';
import type { FindingMark } from './editor/finding-marks.ts';
import { findingDomId } from './finding-cards.tsx';
import { roleNames } from './role-names.ts';
import type { BlockDragActs } from './use-block-drag.ts';
import styles from './write.module.css';

/** What can be done with a block, by its id: the same functions from drawing to drawing. */
export interface BlockActs extends Record<string, (...args: never[]) => unknown> {
  readonly write: (blockId: string, text: string) => void;
  readonly setRole: (blockId: string, role: BlockRole, label: string) => void;
  readonly move: (blockId: string, step: -1 | 1) => void;
  readonly remove: (blockId: string) => void;
  readonly leave: (blockId: string, step: -1 | 1) => void;
  readonly askSpelling: (blockId: string, word: SpelledWord) => void;
  readonly editCitation: (blockId: string, place: { readonly start: number; readonly end: number }) => void;
  readonly showFinding: BlockEditorProps['onShowFinding'];
}

interface BlockRowProps
  extends Pick<
    BlockEditorProps,
    'language' | 'guidance' | 'sources' | 'editors' | 'suggest' | 'onCleaned' | 'isSpellingChecked'
  > {
  readonly block: Block;
  readonly findings: readonly Finding[];
  readonly acts: BlockActs;
  readonly drag: BlockDragActs;
  /** Where a block that is being dragged would come to stand beside this one. */
  readonly dropEdge: 'before' | 'after' | undefined;
}

/** One block: its role and what can be done with it in the margin, its text beside it. Only the one that is written in is drawn. */
export const BlockRow = memo(function BlockRow(props: BlockRowProps): React.JSX.Element {
  const { block, findings, acts, drag } = props;
  const { id } = block;
  const text = useText();
  const marks = useMarks(findings);
  const held = { draggable: true, onDragStart: (event: DragEvent) => drag.start(event, id), onDragEnd: drag.end };
  const taken = {
    onDragOverCapture: (event: DragEvent) => drag.over(event, id),
    onDropCapture: (event: DragEvent) => drag.drop(event, id),
  };
  return (
    <li className={styles.block} data-drop={props.dropEdge} {...taken}>
      <div className={styles.margin}>
        <span className={styles.role} title={text('actions.dragBlock', { label: block.label })} {...held}>
          {block.label}
        </span>
        {findings.some(isUntranslated) ? (
          <em className={styles.untranslated}>{text('translations.notTranslated')}</em>
        ) : null}
        <BlockMenu blockId={id} label={block.label} acts={acts} />
      </div>
      <BlockEditor
        blockId={id}
        label={block.label}
        text={block.text}
        guidance={props.guidance}
        offerLabel={text('write.sourcesOffered')}
        language={props.language}
        voice={voiceOf(block.role)}
        marks={marks}
        sources={props.sources}
        editors={props.editors}
        describedBy={findings.map((finding) => findingDomId(finding.id)).join(' ')}
        suggest={props.suggest}
        onCleaned={props.onCleaned}
        isSpellingChecked={props.isSpellingChecked}
        onAskSpelling={(word) => acts.askSpelling(id, word)}
        onChange={(next) => acts.write(id, next)}
        onShowFinding={acts.showFinding}
        onEditCitation={(place) => acts.editCitation(id, place)}
        onMove={(step) => acts.move(id, step)}
        onLeave={(step) => acts.leave(id, step)}
      />
    </li>
  );
});

/** The whole block, not a sentence of it. */
function isUntranslated({ rule, severity, place }: Finding): boolean {
  return rule === 'PUB-19' && severity === 'block' && place.kind === 'block';
}

interface BlockMenuProps {
  readonly blockId: string;
  readonly label: string;
  readonly acts: BlockActs;
}

const BlockMenu = memo(function BlockMenu({ blockId, label, acts }: BlockMenuProps): React.JSX.Element {
  const text = useText();
  return (
    <MenuTrigger>
      <IconButton label={text('write.blockMenu', { label })}>
        <EllipsisVertical aria-hidden size={14} />
      </IconButton>
      <Popover className={menu.popover ?? ''}>
        <Menu className={menu.menu ?? ''}>
          <MenuItem className={menu.item ?? ''} onAction={() => acts.move(blockId, -1)}>
            {text('write.moveUp')} <MenuKeys id="write.moveBlockUp" />
          </MenuItem>
          <MenuItem className={menu.item ?? ''} onAction={() => acts.move(blockId, 1)}>
            {text('write.moveDown')} <MenuKeys id="write.moveBlockDown" />
          </MenuItem>
          <SubmenuTrigger>
            <MenuItem className={menu.item ?? ''}>{text('write.changeRole')}</MenuItem>
            <Popover className={menu.popover ?? ''}>
              <Menu
                className={menu.menu ?? ''}
                onAction={(key) => {
                  const role = blockRoles.find((known) => known === key);
                  if (role !== undefined) acts.setRole(blockId, role, text(roleNames[role]));
                }}
              >
                {blockRoles.map((role) => (
                  <MenuItem key={role} id={role} className={menu.item ?? ''}>
                    {text(roleNames[role])}
                  </MenuItem>
                ))}
              </Menu>
            </Popover>
          </SubmenuTrigger>
          <MenuItem className={menu.item ?? ''} onAction={() => acts.remove(blockId)}>
            {text('write.removeBlock')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
});

/** The keys that do the same, at the right of a line of a menu. */
function MenuKeys({ id }: { readonly id: ActionId }): React.ReactNode {
  const { shown } = useShownKeys(id);
  return shown === '' ? null : (
    <kbd aria-hidden className={menu.keys}>
      {shown}
    </kbd>
  );
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
