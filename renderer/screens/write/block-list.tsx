import { useMemo, useState } from 'react';
import type { Block, BlockRole } from '../../../shared/model/draft.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { sourceName } from '../../parts/source-name.ts';
import { tell } from '../../parts/toast.tsx';
import { useSteadyActs } from '../../steady.ts';
import { useText } from '../../use-text.ts';
import { AddBlock } from './add-block.tsx';
import { type BlockActs, BlockRow } from './block-row.tsx';
import { addBlockAfter, guidanceOf, moveBlock, moveBlockBeside, removeBlock, setBlockText } from './blocks.ts';
import { CitationDialog, type CitationPlace } from './citation-dialog.tsx';
import type { BlockEditorProps } from './editor/block-editor.tsx';
import type { ChipSources } from './editor/citation-chips.ts';
import type { Editors } from './editor/editors.ts';
import { SpellingMenu } from './spelling/spelling-menu.tsx';
import { useIsSpellingChecked } from './spelling/use-is-spelling-checked.ts';
import { useSpelling } from './spelling/use-spelling.ts';
import { useBlockDrag } from './use-block-drag.ts';
import type { Desk } from './use-desk.ts';
import { usePasteNotice } from './use-paste-notice.ts';
import { useSuggest } from './use-suggest.ts';
import styles from './write.module.css';

interface BlockListProps {
  readonly desk: Desk;
  readonly editors: Editors;
  readonly onShowFinding: BlockEditorProps['onShowFinding'];
}

/** The draft down the middle: one editor for each block, its role in the margin. */
export function BlockList({ desk, editors, onShowFinding }: BlockListProps): React.JSX.Element {
  const text = useText();
  const { session, surroundings } = desk;
  const { blocks, language } = desk.writing.content;
  const [citation, setCitation] = useState<CitationPlace | null>(null);
  const [said, setSaid] = useState('');
  const sources = useChipSources(desk);
  const suggest = useSuggest(surroundings);
  const tellCleaned = usePasteNotice();
  const spelling = useSpelling(desk, editors);
  const isSpellingChecked = useIsSpellingChecked(language);
  const findings = useFindingsByBlock(desk.open);
  const guidance = useMemo(() => guidanceOf(blocks, surroundings.template), [blocks, surroundings.template]);

  const change = (update: (blocks: Block[]) => Block[]) =>
    session.change((content) => ({ ...content, blocks: update(content.blocks) }));
  const move = (block: Block, step: -1 | 1) => {
    change((all) => moveBlock(all, block.id, step));
    const place = Math.min(blocks.length, Math.max(1, blocks.indexOf(block) + 1 + step));
    setSaid(text('write.moved', { label: block.label, place, count: blocks.length }));
    requestAnimationFrame(() => editors.focus(block.id, { start: 0, end: 0 }));
  };
  const drag = useBlockDrag((blockId, place) => {
    const moved = moveBlockBeside(blocks, blockId, place);
    const at = moved.findIndex(({ id }) => id === blockId);
    change((all) => moveBlockBeside(all, blockId, place));
    setSaid(text('write.moved', { label: moved[at]?.label ?? '', place: at + 1, count: moved.length }));
  });
  const remove = (block: Block) => {
    const before = blocks;
    change((all) => removeBlock(all, block.id));
    tell(text('write.removed', { label: block.label }), {
      label: text('shell.undo'),
      onPress: () => {
        const previous = before[before.indexOf(block) - 1]?.id;
        change((all) => (previous === undefined ? [block, ...all] : addBlockAfter(all, previous, block)));
      },
    });
  };
  const add = (role: BlockRole, label: string) => {
    const id = crypto.randomUUID();
    change((all) => addBlockAfter(all, editors.selected()?.blockId ?? null, { id, role, label, text: '' }));
    requestAnimationFrame(() => editors.focus(id, { start: 0, end: 0 }));
  };
  const leave = (block: Block, step: -1 | 1) => {
    const next = blocks[blocks.indexOf(block) + step];
    const at = step === 1 ? 0 : (next?.text.length ?? 0);
    if (next !== undefined) editors.focus(next.id, { start: at, end: at });
  };

  const withBlock = (id: string, work: (block: Block) => void) => {
    const block = blocks.find((each) => each.id === id);
    if (block !== undefined) work(block);
  };
  const acts = useSteadyActs<BlockActs>({
    write: (id, next) =>
      session.change((content) => {
        const changed = setBlockText(content.blocks, id, next);
        return changed === content.blocks ? content : { ...content, blocks: changed };
      }),
    setRole: (id, role, label) =>
      change((all) => all.map((other) => (other.id === id ? { ...other, role, label } : other))),
    move: (id, step) => withBlock(id, (block) => move(block, step)),
    remove: (id) => withBlock(id, remove),
    leave: (id, step) => withBlock(id, (block) => leave(block, step)),
    askSpelling: (blockId, word) => spelling.ask({ ...word, blockId }),
    editCitation: (blockId, place) => setCitation({ blockId, ...place }),
    showFinding: onShowFinding,
  });

  return (
    <div className={styles.sheet}>
      <ol className={styles.blocks} aria-label={text('write.blocks')}>
        {blocks.map((block) => (
          <BlockRow
            key={block.id}
            {...{ block, language, sources, editors, suggest, isSpellingChecked, acts }}
            drag={drag.acts}
            dropEdge={drag.place?.blockId === block.id ? drag.place.edge : undefined}
            guidance={guidance.get(block.id) ?? text('write.emptyBlock')}
            findings={findings.get(block.id) ?? noFindings}
            onCleaned={tellCleaned}
          />
        ))}
      </ol>
      <SpellingMenu spelling={spelling} editors={editors} />
      <AddBlock template={surroundings.template} onAdd={add} />
      <p className="spoken" role="status">
        {said}
      </p>
      {citation === null ? null : (
        <CitationDialog desk={desk} place={citation} onClose={() => setCitation(null)} editors={editors} />
      )}
    </div>
  );
}

const noFindings: readonly Finding[] = [];

/** A block whose findings are as they were keeps its very list. */
function useFindingsByBlock(open: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const [steady] = useState(() => steadyByBlock());
  return useMemo(() => steady(open), [steady, open]);
}

function steadyByBlock(): (open: readonly Finding[]) => ReadonlyMap<string, readonly Finding[]> {
  let known: ReadonlyMap<string, readonly Finding[]> = new Map();
  return (open) => {
    const byBlock = new Map<string, Finding[]>();
    for (const finding of open) {
      if (finding.place.kind !== 'block') continue;
      const { blockId } = finding.place;
      byBlock.set(blockId, [...(byBlock.get(blockId) ?? []), finding]);
    }
    known = new Map([...byBlock].map(([id, now]) => [id, sameAs(known.get(id), now)]));
    return known;
  };
}

function sameAs(before: readonly Finding[] | undefined, now: readonly Finding[]): readonly Finding[] {
  if (before === undefined || before.length !== now.length) return now;
  return now.every((finding, at) => finding === before[at]) ? before : now;
}

function useChipSources({ surroundings }: Desk): ChipSources {
  const text = useText();
  const { sources } = surroundings;
  return useMemo(
    () => ({
      byKey: new Map(
        sources.map((source) => [
          source.key,
          { name: sourceName(source), title: source.title || source.key, status: source.status },
        ]),
      ),
      unknownWord: text('write.unknownSource'),
      retractedWord: text('evidence.status.retracted'),
    }),
    [sources, text],
  );
}
