import { useState } from 'react';
import { ageOfInterest } from '../../../shared/interests/interest-dates.ts';
import type { Interest } from '../../../shared/model/person.ts';
import { thresholdUnder } from '../../../shared/policy/thresholds.ts';
import { Button } from '../../parts/button.tsx';
import { Actions, Detail } from '../../parts/section.tsx';
import { useCommand } from '../../use-command.ts';
import { useNow } from '../../use-now.ts';
import { type Text, usePartialDay, useText } from '../../use-text.ts';
import { DeleteRow } from './delete-row.tsx';
import { InterestDialog } from './interest-dialog.tsx';
import styles from './people.module.css';
import type { PersonEntry } from './people-words.ts';
import { categoryWords, toBeneficiaryWords } from './people-words.ts';

/** Everything a reader would want to know of a person's ties. */
export function Interests({ entry }: { readonly entry: PersonEntry }): React.JSX.Element {
  const text = useText();
  const asDay = usePartialDay();
  const [edited, setEdited] = useState<Interest | 'new' | null>(null);
  const now = new Date(useNow()).toISOString();
  const months = useInterestMonths();
  return (
    <section aria-label={text('people.interests')} className={styles.part}>
      <h2 className={styles.heading}>{text('people.interests')}</h2>
      <p className={styles.hint}>{text('people.interestsHint')}</p>
      {entry.interests.length === 0 ? <Detail>{text('people.interestsNone')}</Detail> : null}
      <ul className={styles.rows}>
        {entry.interests.map((interest) => (
          <li key={interest.id} className={styles.row}>
            <div>
              <p>
                <strong>{interest.entity}</strong> {periodOf(interest, text, asDay)}
              </p>
              <Detail>
                {[
                  text(categoryWords[interest.category]),
                  text(toBeneficiaryWords[interest.beneficiary]),
                  ...interest.products,
                  ...(interest.amountBand === undefined ? [] : [interest.amountBand]),
                ].join(', ')}
              </Detail>
              {ageOfInterest(interest, { now, months }) === 'past' ? (
                <Detail>{text('people.interestPast', { months })}</Detail>
              ) : null}
              {interest.comment === '' ? null : <Detail>{interest.comment}</Detail>}
            </div>
            <Actions>
              <Button
                size="small"
                onPress={() => setEdited(interest)}
                aria-label={text('people.interestEdit', { entity: interest.entity })}
              >
                {text('claims.edit')}
              </Button>
              <DeleteRow
                command="interest.delete"
                id={interest.id}
                label={text('people.interestDelete', { entity: interest.entity })}
                title={text('people.deleteInterestTitle')}
                question={text('people.deleteInterestText', { months })}
              />
            </Actions>
          </li>
        ))}
      </ul>
      <div>
        <Button onPress={() => setEdited('new')}>{text('people.addInterest')}</Button>
      </div>
      {edited === null ? null : (
        <InterestDialog
          personId={entry.person.id}
          interest={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}

/** How long an interest counts after its end. */
function useInterestMonths(): number {
  return thresholdUnder(useCommand('policy.get', {}).data?.inForce?.policy, 'interest_months');
}

/** `since Mar 2024`. */
function periodOf({ since, until }: Interest, text: Text, asDay: (day: string) => string): string {
  if (since !== null && until !== null) return text('people.ended', { since: asDay(since), until: asDay(until) });
  if (until !== null) return text('people.endedOnly', { until: asDay(until) });
  return since === null ? '' : text('people.ongoing', { since: asDay(since) });
}
