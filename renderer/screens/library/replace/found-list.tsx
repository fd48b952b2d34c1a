import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { FoundPlace, FoundThing } from '../../../../shared/model/found-text.ts';
import { CheckboxField } from '../../../parts/field.tsx';
import { Chip } from '../../../parts/section.tsx';
import { useText } from '../../../use-text.ts';
import { type LeftOut, placeKey, withChoice } from './chosen-places.ts';
import styles from './replace.module.css';

interface FoundListProps {
  readonly things: readonly FoundThing[];
  readonly leftOut: LeftOut;
  readonly replacement: string;
  readonly onChange: (leftOut: LeftOut) => void;
}

const usualThingPx = 92;

/** Each text with its places and the words around them, all chosen at first. Only what is in sight is drawn. */
export function FoundList(props: FoundListProps): React.JSX.Element {
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const { things, leftOut, onChange } = props;
  // The React Compiler is not in use; nothing here is memoized.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: things.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualThingPx,
    overscan: 6,
  });
  const keys = things.flatMap((thing) => thing.places.map((place) => placeKey(thing, place)));
  const isAll = keys.every((key) => !leftOut.has(key));
  return (
    <section aria-label={text('find.results')} className={styles.results}>
      <CheckboxField
        isSelected={isAll}
        onChange={(isOn) => onChange(withChoice(leftOut, keys, isOn ? 'chosen' : 'left out'))}
      >
        <strong>{text('find.chooseAll')}</strong>
      </CheckboxField>
      <div ref={scroller} className={styles.list}>
        <div style={{ height: virtual.getTotalSize() }} className={styles.space}>
          {virtual.getVirtualItems().map((item) => {
            const thing = things[item.index];
            return thing === undefined ? null : (
              <div
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                className={styles.thing}
                style={{ transform: `translateY(${String(item.start)}px)` }}
              >
                <Thing {...props} thing={thing} />
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
}

function Thing({
  thing,
  leftOut,
  replacement,
  onChange,
}: Omit<FoundListProps, 'things'> & { readonly thing: FoundThing }): React.JSX.Element {
  const text = useText();
  const kind = thing.kind === 'claim' ? 'find.claim' : thing.isApproved ? 'find.debunk' : 'find.draft';
  const keys = thing.places.map((place) => placeKey(thing, place));
  const choose = (chosen: readonly string[], isOn: boolean) =>
    onChange(withChoice(leftOut, chosen, isOn ? 'chosen' : 'left out'));
  return (
    <>
      <div className={styles.head}>
        <CheckboxField isSelected={keys.every((key) => !leftOut.has(key))} onChange={(isOn) => choose(keys, isOn)}>
          <span className="spoken">{text('find.chooseThing', { title: thing.title })}</span>
        </CheckboxField>
        <strong aria-hidden>{thing.title}</strong>
        <Chip tone={thing.isApproved ? 'warn' : 'plain'}>{text(kind)}</Chip>
      </div>
      <ul className={styles.places}>
        {thing.places.map((place, index) => (
          <li key={keys[index]}>
            <CheckboxField
              isSelected={!leftOut.has(keys[index] ?? '')}
              onChange={(isOn) => choose(keys.slice(index, index + 1), isOn)}
            >
              <Words place={place} replacement={replacement} />
            </CheckboxField>
          </li>
        ))}
      </ul>
    </>
  );
}

function Words({
  place,
  replacement,
}: {
  readonly place: FoundPlace;
  readonly replacement: string;
}): React.JSX.Element {
  const text = useText();
  const where = place.field === 'block' ? place.label : text(`find.${place.field}`);
  return (
    <span>
      <span className={styles.where}>{where}</span> {place.before}
      <del>{place.found}</del>
      {replacement === '' ? null : <ins>{replacement}</ins>}
      {place.after}
    </span>
  );
}
