import { useIntl } from 'react-intl';
import type { Draft } from '../../../shared/model/draft.ts';
import type { Gate, WantedReviewers } from '../../../shared/model/finding.ts';
import type { Person } from '../../../shared/model/person.ts';
import { isStillWanted } from '../../../shared/policy/reviewers.ts';
import { Button } from '../../parts/button.tsx';
import { useCommand } from '../../use-command.ts';
import { type Text, useText } from '../../use-text.ts';
import styles from './clear.module.css';
import { PersonField } from './keep-dialog.tsx';

interface WhoClearsProps {
  readonly draft: Draft;
  readonly gate: Gate;
  readonly personId: string | null;
  /** The name of whoever was chosen, where the policy wants somebody else. */
  readonly stranger: string | null;
  readonly onChoose: (personId: string) => void;
}

/** Who clears the text, with whom the policy wants for it, told before anybody presses the button. */
export function WhoClears({ draft, gate, personId, stranger, onChoose }: WhoClearsProps): React.JSX.Element {
  const text = useText();
  return (
    <>
      {gate.reviewers === null ? null : <WantedPart draft={draft} reviewers={gate.reviewers} onChoose={onChoose} />}
      <PersonField label={text('gate.whoClears')} value={personId} onChange={onChoose} />
      {stranger === null ? null : <p role="status">{text('gate.reviewers.notCounted', { name: stranger })}</p>}
    </>
  );
}

/** The name of whoever was chosen, where the policy wants somebody else; else null. */
export function useStranger(
  draft: Draft,
  { reviewers }: Pick<Gate, 'reviewers'>,
  personId: string | null,
): string | null {
  const people = useCommand('person.list', {}).data ?? [];
  const chosen = people.find(({ person }) => person.id === personId)?.person;
  const open = reviewers?.wanted.filter(({ left }) => left > 0) ?? [];
  if (chosen === undefined || open.length === 0) return null;
  return open.some((rule) => isWanted(rule, chosen, draft)) ? null : chosen.name;
}

interface WantedPartProps {
  readonly draft: Draft;
  readonly reviewers: NonNullable<Gate['reviewers']>;
  readonly onChoose: (personId: string) => void;
}

/** Each rule of the policy on reviewers: who of them has cleared the text, and who still could. */
function WantedPart({ draft, reviewers, onChoose }: WantedPartProps): React.JSX.Element {
  const text = useText();
  const people = useCommand('person.list', {}).data?.map(({ person }) => person) ?? [];
  const title = text('gate.reviewers', { organisation: reviewers.organisation });
  return (
    <section className={styles.reviewers} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {reviewers.wanted.map((rule) => (
          <li key={`${rule.when} ${rule.role ?? ''}`} data-done={rule.left === 0}>
            <p>{ruleWords(text, rule)}</p>
            <RuleState rule={rule} people={people} draft={draft} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In a large register the rest are found in the list of people. */
const mostOffered = 5;

interface RuleStateProps extends Pick<WantedPartProps, 'draft' | 'onChoose'> {
  readonly rule: WantedReviewers;
  readonly people: readonly Person[];
}

function RuleState({ rule, people, draft, onChoose }: RuleStateProps): React.JSX.Element {
  const text = useText();
  const intl = useIntl();
  const named = people.filter(({ id }) => rule.clearedBy.includes(id)).map(({ name }) => name);
  const others = people.filter((person) => isWanted(rule, person, draft));
  const names = intl.formatList(named.length === 0 ? [text('gate.someone')] : named);
  return (
    <>
      {rule.clearedBy.length === 0 ? null : <p>{text('gate.reviewers.done', { names })}</p>}
      {rule.left === 0 ? null : (
        <>
          <p className={styles.missing}>{text('gate.reviewers.left', { left: rule.left })}</p>
          <div className={styles.ways}>
            {others.slice(0, mostOffered).map(({ id, name }) => (
              <Button key={id} size="small" onPress={() => onChoose(id)}>
                {text('gate.reviewers.choose', { name })}
              </Button>
            ))}
          </div>
          {others.length < rule.left ? (
            <p className={styles.quiet}>
              {others.length === 0 ? text('gate.reviewers.nobody') : null}{' '}
              <a href="#/people">{text('gate.toPeople')}</a>
            </p>
          ) : null}
        </>
      )}
    </>
  );
}

/** Whether somebody is one of those who are still missing. */
function isWanted(rule: WantedReviewers, person: Person, draft: Pick<Draft, 'authorIds'>): boolean {
  return isStillWanted(rule, { ...person, isAuthor: draft.authorIds.includes(person.id) });
}

function ruleWords(text: Text, { count, role, mayBeAuthor, when }: WantedReviewers): string {
  const who =
    role === null
      ? text('gate.reviewers.anybody', { count })
      : role.trim().toLowerCase() === 'clinician'
        ? text('gate.reviewers.clinician', { count })
        : text('gate.reviewers.role', { count, role });
  const author = mayBeAuthor ? [] : [text('gate.reviewers.noAuthor')];
  return [who, ...author, text(`gate.reviewers.${when}`)].join(', ');
}
