import type { MessageKey } from '../../../../shared/messages/en.ts';
import type { BinItem } from '../../../../shared/model/history.ts';
import { CheckboxField } from '../../../parts/field.tsx';
import { Chip, Detail } from '../../../parts/section.tsx';
import { useMoment, useText } from '../../../use-text.ts';
import styles from './bin.module.css';
import { keyOf } from './bin-key.ts';

interface BinListProps {
  readonly items: readonly BinItem[];
  readonly total: number;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** The last that were deleted, each with a box to choose it by. */
export function BinList({ items, total, chosen, onChoose }: BinListProps): React.JSX.Element {
  const text = useText();
  const isAll = items.every((item) => chosen.has(keyOf(item)));
  const toggle = (item: BinItem) => {
    const next = new Set(chosen);
    if (!next.delete(keyOf(item))) next.add(keyOf(item));
    onChoose(next);
  };
  return (
    <>
      <div className={styles.all}>
        <CheckboxField isSelected={isAll} onChange={() => onChoose(new Set(isAll ? [] : items.map(keyOf)))}>
          {text('bin.chooseAll')}
        </CheckboxField>
      </div>
      <ul className={styles.rows} aria-label={text('bin.list')}>
        {items.map((item) => (
          <li key={keyOf(item)} className={styles.row}>
            <CheckboxField isSelected={chosen.has(keyOf(item))} onChange={() => toggle(item)}>
              <Line item={item} />
            </CheckboxField>
          </li>
        ))}
      </ul>
      {total > items.length ? (
        <div className={styles.all}>
          <Detail>{text('bin.shownFirst', { count: items.length })}</Detail>
        </div>
      ) : null}
    </>
  );
}

function Line({ item }: { readonly item: BinItem }): React.JSX.Element {
  const text = useText();
  const moment = useMoment();
  return (
    <span className={styles.line}>
      <span className={styles.title}>{item.title}</span>
      <span className={styles.detail}>
        <Chip>{text(item.isDebunk ? 'bin.kindDebunk' : kindWords[item.kind])}</Chip>
        <span>{text('bin.deleted', { moment: moment(item.deletedAt) })}</span>
        {item.detail === '' ? null : <span>{item.detail}</span>}
      </span>
    </span>
  );
}

const kindWords: Readonly<Record<BinItem['kind'], MessageKey>> = {
  claim: 'bin.kindClaim',
  source: 'bin.kindSource',
  draft: 'bin.kindDraft',
};
