import { ChevronDown, ChevronUp, X } from 'lucide-react';
import type { DragEvent } from 'react';
import { Toolbar } from 'react-aria-components';
import type { EndReason } from '../../../shared/model/composer.ts';
import { IconButton } from '../../parts/button.tsx';
import { useText } from '../../use-text.ts';
import styles from './composer.module.css';

interface BreakBarProps {
  /** Of the post that ends here. */
  readonly number: number;
  readonly endsBy: EndReason;
  readonly onFocus: () => void;
  /** Null where there is no sentence to move it over. */
  readonly onEarlier: (() => void) | null;
  readonly onLater: (() => void) | null;
  readonly onRemove: (() => void) | null;
  /** Null for a break that cannot be moved. */
  readonly drag: { readonly onStart: (event: DragEvent) => void; readonly onEnd: () => void } | null;
}

const names = { hand: 'composer.byHand', draft: 'composer.byDraft', edit: 'composer.byEdit' } as const;

/** Stands between two posts: says why there is a break, and moves it by key or press, or by dragging it. */
export function BreakBar(props: BreakBarProps): React.JSX.Element {
  const text = useText();
  const { number, endsBy, onEarlier, onLater, onRemove, drag } = props;
  const name = endsBy === 'app' || endsBy === 'last' ? 'composer.byApp' : names[endsBy];
  return (
    <li
      className={styles.break}
      data-by={endsBy}
      onFocus={props.onFocus}
      draggable={drag !== null}
      onDragStart={drag?.onStart}
      onDragEnd={drag?.onEnd}
      title={drag === null ? undefined : text('composer.dragBreak')}
    >
      <span className={styles.breakName}>{text(name)}</span>
      <Toolbar className={styles.breakButtons ?? ''} aria-label={text('composer.breakAfter', { number })}>
        {onEarlier === null ? null : (
          <IconButton label={text('composer.earlier', { number })} onPress={onEarlier}>
            <ChevronUp aria-hidden size={14} />
          </IconButton>
        )}
        {onLater === null ? null : (
          <IconButton label={text('composer.later', { number })} onPress={onLater}>
            <ChevronDown aria-hidden size={14} />
          </IconButton>
        )}
        {onRemove === null ? null : (
          <IconButton label={text('composer.removeBreak', { number })} onPress={onRemove}>
            <X aria-hidden size={14} />
          </IconButton>
        )}
      </Toolbar>
    </li>
  );
}
