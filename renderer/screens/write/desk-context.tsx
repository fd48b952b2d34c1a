import { useIntl } from 'react-intl';
import type { Sighting } from '../../../shared/model/claim.ts';
import { CheckboxField, TextField } from '../../parts/field.tsx';
import { Detail, Section } from '../../parts/section.tsx';
import { useText } from '../../use-text.ts';
import { DraftEvidence } from './draft-evidence.tsx';
import type { Editors } from './editor/editors.ts';
import type { Desk } from './use-desk.ts';
import styles from './write.module.css';

/** What the draft answers, what it rests on, and who says it to whom. */
export function DeskContext({ desk, editors }: { readonly desk: Desk; readonly editors: Editors }): React.JSX.Element {
  const text = useText();
  const { session, writing } = desk;
  return (
    <div className={styles.context}>
      <Section title={text('write.claim')}>
        <ClaimAsHeard desk={desk} />
      </Section>
      <DraftEvidence desk={desk} editors={editors} />
      <div className={styles.fields}>
        <TextField
          label={text('write.audience')}
          placeholder={text('write.audienceExample')}
          value={writing.content.audience}
          onChange={(audience) => session.change((content) => ({ ...content, audience }))}
        />
        <TextField
          label={text('write.title')}
          value={writing.content.title}
          error={writing.content.title.trim() === '' ? text('write.titleMissing') : undefined}
          onChange={(title) => session.change((content) => ({ ...content, title }))}
        />
      </div>
      <AuthorsField desk={desk} />
    </div>
  );
}

function ClaimAsHeard({ desk }: { readonly desk: Desk }): React.JSX.Element {
  const text = useText();
  const { claim } = desk.surroundings;
  if (claim === null) return <p className={styles.quiet}>{text('write.noClaim')}</p>;
  return (
    <>
      <p className={styles.claim}>
        <a href={`#/claims/${claim.claim.id}`}>{text('write.quoted', { wording: claim.claim.wording })}</a>
      </p>
      <SightingsLine sightings={claim.sightings} />
    </>
  );
}

/** `Seen 9 times since 3 Nov, mostly Facebook groups`. */
function SightingsLine({ sightings }: { readonly sightings: readonly Sighting[] }): React.JSX.Element {
  const text = useText();
  const intl = useIntl();
  const first = sightings.map(({ seenAt, createdAt }) => seenAt ?? createdAt).toSorted()[0];
  if (first === undefined) return <Detail>{text('write.neverSeen')}</Detail>;
  const since = intl.formatDate(first, { day: 'numeric', month: 'short', year: 'numeric' });
  const seen = text('write.seen', { count: sightings.length, since });
  const channel = commonest(sightings.map((sighting) => sighting.channel).filter((name) => name !== ''));
  return <Detail>{channel === null ? seen : text('write.seenWhere', { seen, channel })}</Detail>;
}

function commonest(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function AuthorsField({ desk }: { readonly desk: Desk }): React.JSX.Element {
  const text = useText();
  const { people } = desk.surroundings;
  const { authorIds } = desk.writing.content;
  const choose = (id: string, isAuthor: boolean) =>
    desk.session.change((content) => ({
      ...content,
      authorIds: isAuthor ? [...content.authorIds, id] : content.authorIds.filter((other) => other !== id),
    }));
  return (
    <Section title={text('write.authors')}>
      {people.length === 0 ? (
        <p className={styles.quiet}>
          {text('gate.noPeople')} <a href="#/people">{text('gate.toPeople')}</a>
        </p>
      ) : null}
      {people.map(({ person, interests }) => (
        <CheckboxField
          key={person.id}
          isSelected={authorIds.includes(person.id)}
          onChange={(isAuthor) => choose(person.id, isAuthor)}
        >
          <span>
            {person.name}
            {person.credentials === '' ? '' : `, ${person.credentials}`}
            <Detail>
              {person.statementConfirmedAt === null
                ? text('write.noStatement')
                : text('write.interests', { count: interests.length })}
            </Detail>
          </span>
        </CheckboxField>
      ))}
    </Section>
  );
}
