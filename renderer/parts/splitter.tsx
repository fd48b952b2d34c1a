import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useState } from 'react';
import { useRoute } from '../route.ts';
import { useCommand } from '../use-command.ts';
import { useQuietSettings } from '../use-quiet-settings.ts';
import { useText } from '../use-text.ts';
import { limitsOf, paneStep } from './pane-width.ts';
import styles from './splitter.module.css';

interface Pane {
  /** In CSS pixels; null while nobody chose one. */
  readonly width: number | null;
  /** Shows a width while it is being dragged. */
  readonly show: (width: number) => void;
  /** Keeps a width for this screen; null gives the usual one back. */
  readonly keep: (width: number | null) => void;
}

/** The width of a pane of the screen of the moment, as it was left. */
export function usePane(side: 'context' | 'side'): Pane {
  const name = `${useRoute().screen}.${side}`;
  const kept = useCommand('settings.get', {}).data?.panes[name] ?? null;
  const [shown, setShown] = useState<number | null>(null);
  const change = useQuietSettings();
  return {
    width: shown ?? kept,
    show: setShown,
    keep: (width) => {
      setShown(null);
      change(({ panes }) => {
        const others = Object.entries(panes).filter(([each]) => each !== name);
        const own = width === null ? [] : [[name, Math.round(width)] as const];
        return { panes: Object.fromEntries([...others, ...own]) };
      });
    },
  };
}

interface SplitterProps {
  readonly side: 'context' | 'side';
  readonly pane: Pane;
  readonly paneRef: RefObject<HTMLElement | null>;
}

/** The line between two panes: dragged, or moved with the arrow keys, Home and End; Enter and a double click give the usual width back. */
export function Splitter({ side, pane, paneRef }: SplitterProps): React.JSX.Element {
  const text = useText();
  const { width, limits } = useMeasured(paneRef);
  // The pane at the left grows to the right, that at the right to the left.
  const direction = side === 'context' ? 1 : -1;
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.shiftKey ? 'large' : 'usual';
    const next = event.key === 'Enter' ? null : paneStep({ key: event.key, width, direction, step, ...limits });
    if (next === undefined) return;
    event.preventDefault();
    pane.keep(next);
  };
  const startDrag = (down: PointerEvent<HTMLElement>) => {
    if (down.button !== 0) return;
    const line = down.currentTarget;
    line.setPointerCapture(down.pointerId);
    const widthAt = (x: number) =>
      Math.min(limits.most, Math.max(limits.least, width + direction * (x - down.clientX)));
    const drag = (move: globalThis.PointerEvent) => pane.show(widthAt(move.clientX));
    const end = (up: globalThis.PointerEvent) => {
      line.removeEventListener('pointermove', drag);
      if (Math.abs(up.clientX - down.clientX) > 2) pane.keep(widthAt(up.clientX));
    };
    line.addEventListener('pointermove', drag);
    line.addEventListener('pointerup', end, { once: true });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <hr> cannot be moved; a separator with a value can
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={text(side === 'context' ? 'actions.paneContext' : 'actions.paneSide')}
      aria-valuenow={Math.round(width)}
      aria-valuemin={limits.least}
      aria-valuemax={limits.most}
      aria-valuetext={text('actions.paneValue', { width: Math.round(width) })}
      tabIndex={0}
      className={styles.splitter}
      onKeyDown={press}
      onPointerDown={startDrag}
      onDoubleClick={() => pane.keep(null)}
    />
  );
}

interface Measured {
  readonly width: number;
  readonly limits: { readonly least: number; readonly most: number };
}

/** How wide the pane is and may be, also after the window was resized. */
function useMeasured(paneRef: RefObject<HTMLElement | null>): Measured {
  const [measured, setMeasured] = useState<Measured>({ width: 0, limits: limitsOf(0) });
  useEffect(() => {
    const pane = paneRef.current;
    const whole = pane?.parentElement;
    if (pane === null || whole === null || whole === undefined) return undefined;
    const measure = () => setMeasured({ width: pane.offsetWidth, limits: limitsOf(whole.offsetWidth) });
    const watcher = new ResizeObserver(measure);
    watcher.observe(pane);
    watcher.observe(whole);
    return () => watcher.disconnect();
  }, [paneRef]);
  return measured;
}
