import { type CSSProperties, useEffect, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { MessageKey } from '../../../shared/messages/en.ts';
import { useShownKeys } from '../../actions/use-keys.ts';
import { Button } from '../../parts/button.tsx';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { useText } from '../../use-text.ts';
import { showOverlay, useOverlay } from '../overlay-state.ts';
import styles from './tour.module.css';
import { placeBeside } from './tour-place.ts';

interface Stop {
  /** What the step is about: the part of the frame that carries this name in `data-tour`. */
  readonly part: string;
  readonly title: MessageKey;
  readonly words: MessageKey;
}

const stops: readonly Stop[] = [
  { part: 'rail', title: 'tour.rail', words: 'tour.railText' },
  { part: 'work', title: 'tour.work', words: 'tour.workText' },
  { part: 'palette', title: 'tour.palette', words: 'tour.paletteText' },
  { part: 'help', title: 'tour.help', words: 'tour.helpText' },
];

/** Four steps around the frame, each beside what it is about. Escape and Leave end it; it never starts by itself. */
export function Tour(): React.JSX.Element {
  const isOpen = useOverlay() === 'tour';
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => showOverlay(open ? 'tour' : null)}
    >
      {/* Not conditional: React Aria waits for the card to leave, and an overlay whose card is gone would stay over the page. */}
      <Steps />
    </ModalOverlay>
  );
}

function Steps(): React.JSX.Element {
  const text = useText();
  useFocusBack();
  const { shown } = useShownKeys('palette.open');
  const [step, setStep] = useState(0);
  const stop = stops[step] ?? stopsEnd;
  const target = useTargetRectangle(stop.part);
  const isLast = step === stops.length - 1;
  const isKeyless = stop.part === 'palette' && shown === '';
  const card = placeBeside(target, { width: window.innerWidth, height: window.innerHeight });
  return (
    <>
      <span aria-hidden className={styles.spot} style={spotOf(target)} />
      <Modal className={styles.card ?? ''} style={card}>
        <Dialog className={styles.dialog ?? ''}>
          <p className={styles.count}>{text('tour.of', { step: step + 1, steps: stops.length })}</p>
          <Heading slot="title" level={2} className={styles.title ?? ''}>
            {text(stop.title)}
          </Heading>
          <p className={styles.words} aria-live="polite">
            {isKeyless ? text('tour.paletteTextKeyless') : text(stop.words, { keys: shown })}
          </p>
          <div className={styles.actions}>
            {isLast ? null : (
              <Button variant="quiet" onPress={() => showOverlay(null)}>
                {text('tour.skip')}
              </Button>
            )}
            {step === 0 ? null : <Button onPress={() => setStep(step - 1)}>{text('tour.back')}</Button>}
            <Button variant="primary" autoFocus onPress={() => (isLast ? showOverlay(null) : setStep(step + 1))}>
              {text(isLast ? 'tour.done' : 'tour.next')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </>
  );
}

const stopsEnd: Stop = { part: 'help', title: 'tour.help', words: 'tour.helpText' };

/** Where the part is in the window, also after the window was resized. */
function useTargetRectangle(part: string): DOMRect {
  const [rectangle, setRectangle] = useState(() => rectangleOf(part));
  useEffect(() => {
    const measure = () => setRectangle(rectangleOf(part));
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [part]);
  return rectangle;
}

function rectangleOf(part: string): DOMRect {
  return document.querySelector(`[data-tour="${part}"]`)?.getBoundingClientRect() ?? new DOMRect();
}

const marginPx = 4;

function spotOf({ left, top, width, height }: DOMRect): CSSProperties {
  return {
    left: left - marginPx,
    top: top - marginPx,
    width: width + 2 * marginPx,
    height: height + 2 * marginPx,
  };
}
