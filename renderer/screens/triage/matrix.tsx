import { Fragment } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import type { MessageKey } from '../../../shared/messages/en.ts';
import { impacts, spreads, type Triage } from '../../../shared/model/claim.ts';
import { type AlertLevel, alertLevel } from '../../../shared/triage/risk.ts';
import { useText } from '../../use-text.ts';
import styles from './triage.module.css';

type Place = Pick<Triage, 'impact' | 'spread'>;

interface MatrixProps {
  /** Null until a cell was chosen. */
  readonly impact: Place['impact'] | null;
  readonly spread: Place['spread'] | null;
  readonly onChange: (place: Place) => void;
}

/** Impact by spread: nine cells of which one is chosen, each saying its level in a word, and what the level asks for. */
export function Matrix({ impact, spread, onChange }: MatrixProps): React.JSX.Element {
  const text = useText();
  const place = impact === null || spread === null ? null : { impact, spread };
  const choose = (value: string) => {
    const chosen = places.find((each) => keyOf(each) === value);
    if (chosen !== undefined) onChange(chosen);
  };
  return (
    <section>
      <h2 className={styles.part}>{text('triage.matrix')}</h2>
      <p className={styles.partHint}>{text('triage.matrixHint')}</p>
      <RadioGroup
        aria-label={text('triage.matrix')}
        className={styles.matrix ?? ''}
        value={place === null ? null : keyOf(place)}
        onChange={choose}
      >
        <span className={styles.corner} aria-hidden>
          {text('triage.impact')}
        </span>
        {spreads.map((each) => (
          <span key={each} className={styles.columnHead} aria-hidden>
            {text('triage.spread')}: {text(spreadWords[each])}
          </span>
        ))}
        {impacts.map((row) => (
          <Fragment key={row}>
            <span className={styles.rowHead} aria-hidden>
              {text(impactWords[row])}
            </span>
            {spreads.map((column) => (
              <Cell key={column} place={{ impact: row, spread: column }} />
            ))}
          </Fragment>
        ))}
      </RadioGroup>
      <p className={styles.advice} aria-live="polite">
        {place === null ? null : text(adviceWords[alertLevel(place.impact, place.spread)])}
      </p>
    </section>
  );
}

function Cell({ place }: { readonly place: Place }): React.JSX.Element {
  const text = useText();
  const level = alertLevel(place.impact, place.spread);
  const words = {
    impact: text(impactWords[place.impact]),
    spread: text(spreadWords[place.spread]),
    level: text(levelWords[level]),
  };
  return (
    <RadioField value={keyOf(place)} aria-label={text('triage.cell', words)}>
      <RadioButton className={styles.cell ?? ''} data-level={level}>
        {words.level}
      </RadioButton>
    </RadioField>
  );
}

const places: readonly Place[] = impacts.flatMap((impact) => spreads.map((spread) => ({ impact, spread })));

function keyOf({ impact, spread }: Place): string {
  return `${impact} ${spread}`;
}

const impactWords: Readonly<Record<Place['impact'], MessageKey>> = {
  none: 'triage.impactNone',
  limited: 'triage.impactLimited',
  broad: 'triage.impactBroad',
};

const spreadWords: Readonly<Record<Place['spread'], MessageKey>> = {
  unlikely: 'triage.spreadUnlikely',
  early: 'triage.spreadEarly',
  rapid: 'triage.spreadRapid',
};

const levelWords: Readonly<Record<AlertLevel, MessageKey>> = {
  none: 'triage.levelNone',
  low: 'triage.levelLow',
  medium: 'triage.levelMedium',
  high: 'triage.levelHigh',
};

const adviceWords: Readonly<Record<AlertLevel, MessageKey>> = {
  none: 'triage.adviceNone',
  low: 'triage.adviceLow',
  medium: 'triage.adviceMedium',
  high: 'triage.adviceHigh',
};
