import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { NewSighting } from '../../../shared/model/claim.ts';
import { TextField } from '../../parts/field.tsx';
import { useText } from '../../use-text.ts';
import styles from './sighting-fields.module.css';

/** A sighting as it is typed: everything is text until it is sent. */
export interface TypedSighting {
  readonly channel: string;
  readonly link: string;
  readonly seenOn: string;
  readonly reach: string;
  readonly reachSource: string;
}

export const noSighting: TypedSighting = { channel: '', link: '', seenOn: '', reach: '', reachSource: '' };

interface SightingFieldsProps {
  readonly value: TypedSighting;
  readonly onChange: (value: TypedSighting) => void;
  /** What the service said of single fields, by their path. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Where and when the claim was seen, by how many, and who says so. Folded away: none of it is needed. */
export function SightingFields({ value, onChange, fields }: SightingFieldsProps): React.JSX.Element {
  const text = useText();
  const set = (field: keyof TypedSighting) => (typed: string) => onChange({ ...value, [field]: typed });
  const errorOf = (field: string) => fields[`sighting.${field}`] ?? fields[field];
  return (
    <Disclosure className={styles.disclosure ?? ''}>
      <Heading level={3}>
        <Button slot="trigger" className={styles.trigger ?? ''}>
          <ChevronRight aria-hidden size={14} className={styles.arrow} />
          {text('claims.whereSeen')}
        </Button>
      </Heading>
      <DisclosurePanel className={styles.panel ?? ''}>
        <div className={styles.fields}>
          <TextField
            label={text('claims.channel')}
            hint={text('claims.channelHint')}
            error={errorOf('channel')}
            value={value.channel}
            onChange={set('channel')}
          />
          <div className={styles.pair}>
            <TextField
              label={text('claims.link')}
              error={errorOf('link')}
              value={value.link}
              onChange={set('link')}
              placeholder="https://"
            />
            <TextField
              label={text('claims.seenAt')}
              error={errorOf('seenAt')}
              value={value.seenOn}
              onChange={set('seenOn')}
              type="date"
            />
          </div>
          <div className={styles.pair}>
            <TextField
              label={text('claims.reachLabel')}
              error={isReachFaulty(value) ? text('claims.reachWrong') : errorOf('reach')}
              value={value.reach}
              onChange={set('reach')}
            />
            <TextField
              label={text('claims.reachSource')}
              hint={text('claims.reachSourceHint')}
              error={errorOf('reachSource')}
              value={value.reachSource}
              onChange={set('reachSource')}
            />
          </div>
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}

export function isReachFaulty(typed: TypedSighting): boolean {
  return !/^\d{0,12}$/.test(digitsOf(typed.reach));
}

/** What is sent: only the fields that say something; null when none does. The day counts from midnight UTC. */
export function sightingOf(typed: TypedSighting): NewSighting | null {
  const digits = digitsOf(typed.reach);
  const sighting: NewSighting = {
    ...(typed.channel.trim() === '' ? {} : { channel: typed.channel.trim() }),
    ...(typed.link.trim() === '' ? {} : { link: typed.link.trim() }),
    ...(typed.seenOn === '' ? {} : { seenAt: `${typed.seenOn}T00:00:00.000Z` }),
    ...(digits === '' ? {} : { reach: Number(digits) }),
    ...(typed.reachSource.trim() === '' ? {} : { reachSource: typed.reachSource.trim() }),
  };
  return Object.keys(sighting).length === 0 ? null : sighting;
}

/** People write 41,000 and 41 000. */
function digitsOf(typed: string): string {
  return typed.replace(/[\s,.']/g, '');
}
