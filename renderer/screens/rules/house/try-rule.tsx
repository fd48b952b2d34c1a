import { useState } from 'react';
import { exampleStyle } from '../../../../shared/checks/house/example-style.ts';
import type { Output } from '../../../../shared/contract.ts';
import { SelectField, TextField } from '../../../parts/field.tsx';
import { FindingCard } from '../../../parts/finding-card.tsx';
import { ErrorNotice } from '../../../parts/notice.tsx';
import { Detail, Section } from '../../../parts/section.tsx';
import { useCommand } from '../../../use-command.ts';
import { useDebounced } from '../../../use-debounced.ts';
import { useText } from '../../../use-text.ts';
import styles from './house.module.css';
import { StyleFaults } from './style-faults.tsx';
import type { StyleList } from './style-list.ts';

/** A text is tried as soon as the fingers rest. */
const restMs = 150;
const all = 'all';
const own = 'own';

/** A text and what rules say of it: those of the styles, or one that is only being written. */
export function TryRule({ styles: known }: { readonly styles: StyleList['styles'] }): React.JSX.Element {
  const text = useText();
  const [which, setWhich] = useState(known.length === 0 ? own : all);
  const [written, setWritten] = useState(exampleStyle);
  const [tried, setTried] = useState(text('styles.textStart'));
  const rules = known.flatMap((style) => style.rules);
  const asked = useDebounced(
    {
      text: tried,
      written: which === own ? written : null,
      ruleId: which === own || which === all ? null : which,
    },
    restMs,
  );
  const answer = useCommand('style.try', asked);
  const choices = [
    { value: own, label: text('styles.writing') },
    { value: all, label: text('styles.allOn') },
    ...rules.map(({ rule }) => ({ value: rule.id, label: rule.id })),
  ];
  return (
    <Section title={text('styles.try')}>
      <Detail>{text('styles.tryHint')}</Detail>
      <SelectField label={text('styles.which')} value={which} choices={choices} onChange={setWhich} />
      {which === own ? (
        <div className={styles.code}>
          <TextField label={text('styles.written')} value={written} onChange={setWritten} rows={10} />
        </div>
      ) : null}
      <TextField label={text('styles.text')} value={tried} onChange={setTried} rows={4} voice="text" />
      {answer.error === null ? null : <ErrorNotice error={answer.error} />}
      {answer.data === undefined ? null : <Answer answer={answer.data} tried={asked.text} />}
    </Section>
  );
}

interface AnswerProps {
  readonly answer: Output<'style.try'>;
  readonly tried: string;
}

function Answer({ answer, tried }: AnswerProps): React.JSX.Element {
  const text = useText();
  const { findings, faults, rules } = answer;
  return (
    <>
      <p role="status" className={styles.count}>
        {text('styles.tried', { findings: findings.length, rules })}
      </p>
      {faults.length === 0 ? null : <StyleFaults faults={faults} />}
      {findings.map((finding) => {
        const { place } = finding;
        const quote = place.kind === 'draft' ? undefined : tried.slice(place.start, place.end);
        return <FindingCard key={finding.id} finding={finding} quote={quote} />;
      })}
    </>
  );
}
