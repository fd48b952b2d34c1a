import { Button } from '../../parts/button.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { Chip, Section } from '../../parts/section.tsx';
import { tell } from '../../parts/toast.tsx';
import { useChange } from '../../use-command.ts';
import { useDay, useText } from '../../use-text.ts';
import type { PersonEntry } from './people-words.ts';
import { StatementFiles } from './statement-files.tsx';
import { useStatement } from './use-statement.ts';

/** Whether the list of interests was confirmed as complete, and the button to do so today. */
export function Statement({ entry }: { readonly entry: PersonEntry }): React.JSX.Element {
  const text = useText();
  const confirm = useChange('person.confirmStatement');
  const { state, brief, full } = useStatement()(entry.person, entry.interests.length);
  const changedOn = useChangedOn(entry);
  return (
    <Section title={text('people.statement')}>
      <p>
        <Chip tone={state === 'valid' ? 'good' : 'warn'}>{brief}</Chip>
      </p>
      <p>{full}</p>
      {changedOn === null ? null : <p>{text('statement.changed', { day: changedOn })}</p>}
      {state === 'old' ? <p>{text('people.statementOld')}</p> : null}
      {confirm.error === null ? null : <ErrorNotice error={confirm.error} />}
      <div>
        <Button
          isDisabled={confirm.isPending}
          onPress={() =>
            confirm.mutate({ id: entry.person.id }, { onSuccess: () => tell(text('people.confirmedNow')) })
          }
        >
          {text('people.confirm')}
        </Button>
      </div>
      <StatementFiles of={{ kind: 'person', id: entry.person.id }} />
    </Section>
  );
}

/** The day of a change that came after the confirmation; null when there was none. */
function useChangedOn({ person, interests }: PersonEntry): string | null {
  const day = useDay();
  const confirmed = person.statementConfirmedAt;
  const last = interests
    .map(({ updatedAt }) => updatedAt)
    .toSorted()
    .at(-1);
  if (confirmed === null || last === undefined || Date.parse(last) <= Date.parse(confirmed)) return null;
  return day(last);
}
