import type { Sighting } from '../../../shared/model/claim.ts';
import { Button } from '../../parts/button.tsx';
import { Actions, Detail, Section } from '../../parts/section.tsx';
import { tell } from '../../parts/toast.tsx';
import { useAct } from '../../use-act.ts';
import { type Text, useDay, useText } from '../../use-text.ts';
import styles from './claim-panel.module.css';
import { groupingWords } from './claim-words.ts';

interface ClaimSightingsProps {
  readonly sightings: readonly Sighting[];
  readonly onSelect: (id: string) => void;
}

/** Where, when and by how many a claim was seen; what was grouped under it says why and can be separated. */
export function ClaimSightings({ sightings, onSelect }: ClaimSightingsProps): React.JSX.Element {
  const text = useText();
  return (
    <Section title={text('claims.sightings', { count: sightings.length })}>
      {sightings.length === 0 ? <Detail>{text('claims.sightingsNone')}</Detail> : null}
      <ul className={styles.lines}>
        {sightings.map((sighting) => (
          <SightingLine key={sighting.id} sighting={sighting} onSelect={onSelect} />
        ))}
      </ul>
    </Section>
  );
}

interface SightingLineProps {
  readonly sighting: Sighting;
  readonly onSelect: (id: string) => void;
}

function SightingLine({ sighting, onSelect }: SightingLineProps): React.JSX.Element {
  const text = useText();
  const day = useDay();
  const act = useAct();
  const separate = async () => {
    const claim = await act('sighting.separate', { id: sighting.id });
    if (claim === null) return;
    tell(text('claims.separatedOne'), { label: text('claims.openClaim'), onPress: () => onSelect(claim.id) });
  };
  const isGrouped = sighting.grouping !== 'own';
  return (
    <li>
      <p>
        <strong>{sighting.channel === '' ? text('claims.noChannel') : sighting.channel}</strong>
      </p>
      {isGrouped ? <p className={styles.words}>{sighting.wording}</p> : null}
      <Detail>{[seenOf(sighting, text, day), reachOf(sighting, text)].filter((part) => part !== '').join('. ')}</Detail>
      {sighting.note === '' ? null : <Detail>{sighting.note}</Detail>}
      {sighting.link === null ? null : (
        <a href={sighting.link} target="_blank" rel="noreferrer">
          {text('claims.openLink')}
        </a>
      )}
      {sighting.grouping === 'own' ? null : (
        <Actions>
          <Detail>{text(groupingWords[sighting.grouping])}</Detail>
          <Button size="small" onPress={() => void separate()}>
            {text('claims.separate')}
          </Button>
        </Actions>
      )}
    </li>
  );
}

function seenOf(sighting: Sighting, text: Text, day: (time: string) => string): string {
  return sighting.seenAt === null
    ? text('claims.loggedOn', { day: day(sighting.createdAt) })
    : text('claims.seenOn', { day: day(sighting.seenAt) });
}

function reachOf(sighting: Sighting, text: Text): string {
  const { reach, reachSource } = sighting;
  if (reach === null) return '';
  return reachSource === ''
    ? text('claims.reach', { reach })
    : text('claims.reachFrom', { reach, source: reachSource });
}
