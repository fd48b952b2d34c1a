import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { DraftContent } from '../../../shared/model/draft.ts';
import { Button } from '../../parts/button.tsx';
import { useText } from '../../use-text.ts';
import styles from './compare.module.css';
import { type ComparedRow, type CountedPart, countedRows } from './compared-rows.ts';

type Compared = Pick<DraftContent, 'title' | 'audience' | 'blocks'>;

interface CompareTextsProps {
  readonly before: Compared;
  readonly after: Compared;
  readonly beforeName: string;
  readonly afterName: string;
}

/** Two texts side by side, block by block: what was taken out is struck through at the left, what was put in underlined at the right. */
export function CompareTexts({ before, after, beforeName, afterName }: CompareTextsProps): React.JSX.Element {
  const text = useText();
  const compared = useMemo(() => countedRows(before, after), [before, after]);
  const place = useRef<HTMLDivElement>(null);
  const { current, step } = useDifferences(compared.count, place, compared);
  const { count } = compared;
  useStepKeys(step);
  return (
    <div className={styles.compare}>
      <div className={styles.tools}>
        <p role="status">
          {current === null
            ? text('compare.changes', { count })
            : text('compare.change', { number: current + 1, count })}
        </p>
        <Button size="small" onPress={() => step(-1)} isDisabled={count === 0} aria-keyshortcuts="Alt+ArrowUp">
          <ArrowUp aria-hidden size={14} />
          {text('compare.previous')}
        </Button>
        <Button size="small" onPress={() => step(1)} isDisabled={count === 0} aria-keyshortcuts="Alt+ArrowDown">
          <ArrowDown aria-hidden size={14} />
          {text('compare.next')}
        </Button>
      </div>
      <section
        className={styles.texts}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={text('compare.side')}
        aria-description={text('compare.keys')}
      >
        <div ref={place} className={styles.rows}>
          <div className={styles.heads}>
            <h3>{beforeName}</h3>
            <h3>{afterName}</h3>
          </div>
          {count === 0 ? <p className={styles.same}>{text('compare.isSame')}</p> : null}
          {compared.rows.map((row) => (
            <Row key={row.key} row={row} current={current} />
          ))}
        </div>
      </section>
    </div>
  );
}

/** Which difference the person is at, and the way to the next; round at both ends. */
function useDifferences(count: number, place: React.RefObject<HTMLDivElement | null>, compared: object) {
  const [at, setAt] = useState<{ readonly number: number; readonly of: object } | null>(null);
  // Another pair of texts has other differences.
  const current = at !== null && at.of === compared ? at.number : null;
  const step = (by: 1 | -1) => {
    if (count === 0) return;
    const from = current ?? (by === 1 ? -1 : count);
    const number = (from + by + count) % count;
    setAt({ number, of: compared });
    const marks = place.current?.querySelectorAll<HTMLElement>(`[data-difference="${String(number)}"]`) ?? [];
    const mark = [...marks].at(-1);
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: 'center' });
  };
  return { current, step };
}

/** From anywhere in the dialog, also from the list of versions. */
function useStepKeys(step: (by: 1 | -1) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    event.stopPropagation();
    step(event.key === 'ArrowDown' ? 1 : -1);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    // In the capture phase: lists act on arrow keys themselves.
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

interface RowProps {
  readonly row: ComparedRow;
  readonly current: number | null;
}

function Row({ row, current }: RowProps): React.JSX.Element {
  const text = useText();
  const { before, after } = row;
  const name = before === null || after === null || before === after ? (after ?? before ?? '') : null;
  const label = name ?? text('compare.renamed', { before: before ?? '', after: after ?? '' });
  return (
    <section className={styles.row} data-kind={row.kind} aria-label={labelOf(row.field, label, text)}>
      <h4>{labelOf(row.field, label, text)}</h4>
      <div className={styles.pair}>
        <Side row={row} side="before" current={current} />
        <Side row={row} side="after" current={current} />
      </div>
    </section>
  );
}

function labelOf(field: ComparedRow['field'], label: string, text: ReturnType<typeof useText>): string {
  if (field === 'title') return text('compare.titleLine');
  return field === 'audience' ? text('compare.audience') : label;
}

function Side({ row, side, current }: RowProps & { readonly side: 'before' | 'after' }): React.JSX.Element {
  const text = useText();
  if (row[side] === null) {
    return <p className={styles.absent}>{text(side === 'after' ? 'compare.blockRemoved' : 'compare.blockAdded')}</p>;
  }
  const hidden = side === 'before' ? 'added' : 'removed';
  const parts = row.parts.filter(({ kind }) => kind !== hidden);
  if (parts.length === 0) return <p className={styles.absent}>{text('compare.blockEmpty')}</p>;
  return (
    <p className={styles.text} dir="auto" data-voice={row.field === 'block' ? 'text' : 'title'}>
      {parts.map((part) => (
        <Part key={part.key} part={part} isCurrent={part.difference !== null && part.difference === current} />
      ))}
    </p>
  );
}

/** Struck through or underlined as well as coloured; a screen reader is told in words. */
function Part({ part, isCurrent }: { readonly part: CountedPart; readonly isCurrent: boolean }): React.JSX.Element {
  const text = useText();
  if (part.kind === 'same') return <>{part.text}</>;
  const Mark = part.kind === 'removed' ? 'del' : 'ins';
  return (
    <Mark tabIndex={-1} data-difference={part.difference} data-current={isCurrent || undefined}>
      <span className="spoken"> {text(`compare.${part.kind}`)} </span>
      {part.text}
      <span className="spoken"> {text('compare.end')} </span>
    </Mark>
  );
}
