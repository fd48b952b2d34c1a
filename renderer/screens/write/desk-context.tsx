import { memo } from 'react';
import { useIntl } from 'react-intl';
import type { Sighting } from '../../../shared/model/claim.ts';
import type { DraftContent } from '../../../shared/model/draft.ts';
import { CheckboxField, TextField } from '../../parts/field.tsx';
import { Detail, Section } from '../../parts/section.tsx';
import { useText } from '../../use-text.ts';
import type { DraftSession } from './autosave.ts';
import { DraftEvidence } from './draft-evidence.tsx';
import type { Editors } from './editor/editors.ts';
import { TranslationsSection } from './translations/translations-section.tsx';
import type { Desk } from './use-desk.ts';
import type { DraftSurroundings } from './use-surroundings.ts';
import styles from './write.module.css';

/** What the draft answers, what it rests on, and who says it to whom. */
export function DeskContext({ desk, editors }: { readonly desk: Desk; readonly editors: Editors }): React.JSX.Element {
  const { session, writing } = desk;
  const { audience, title, authorIds } = writing.content;
  return (
    <div className={styles.context}>
      <ClaimAsHeard claim={desk.surroundings.claim} />
      <DraftEvidence desk={desk} editors={editors} />
      <TitleFields {...{ audience, title, session }} />
      <TranslationsSection
        {...{ draftId: desk.draft.id, draftVersion: desk.draft.version, language: desk.draft.language }}
        {...{ family: desk.surroundings.family, people: desk.surroundings.people }}
      />
      <AuthorsField {...{ authorIds, session }} people={desk.surroundings.people} />
    </div>
  );
}

type FromSurroundings<Name extends keyof DraftSurroundings> = Pick<DraftSurroundings, Name>;

/** These parts are drawn only when what they show has changed, not at each keystroke in the text. */
const ClaimAsHeard = memo(function ClaimAsHeard({ claim }: FromSurroundings<'claim'>): React.JSX.Element {
  const text = useText();
  return (
    <Section title={text('write.claim')}>
      {claim === null ? (
        <p className={styles.quiet}>{text('write.noClaim')}</p>
      ) : (
        <>
          <p className={styles.claim}>
            <a href={`#/claims/${claim.claim.id}`}>{text('write.quoted', { wording: claim.claim.wording })}</a>
          </p>
          <SightingsLine sightings={claim.sightings} />
        </>
      )}
    </Section>
  );
});

interface TitleFieldsProps extends Pick<DraftContent, 'audience' | 'title'> {
  readonly session: DraftSession;
}

const TitleFields = memo(function TitleFields({ audience, title, session }: TitleFieldsProps): React.JSX.Element {
  const text = useText();
  return (
    <div className={styles.fields}>
      <TextField
        label={text('write.audience')}
        placeholder={text('write.audienceExample')}
        value={audience}
        onChange={(next) => session.change((content) => ({ ...content, audience: next }))}
      />
      <TextField
        label={text('write.title')}
        value={title}
        error={title.trim() === '' ? text('write.titleMissing') : undefined}
        onChange={(next) => session.change((content) => ({ ...content, title: next }))}
      />
    </div>
  );
});

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

interface AuthorsFieldProps extends FromSurroundings<'people'>, Pick<DraftContent, 'authorIds'> {
  readonly session: DraftSession;
}

const AuthorsField = memo(function AuthorsField({ people, authorIds, session }: AuthorsFieldProps): React.JSX.Element {
  const text = useText();
  const choose = (id: string, isAuthor: boolean) =>
    session.change((content) => ({
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
});
