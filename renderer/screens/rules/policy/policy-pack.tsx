import { useState } from 'react';
import type { KeptPolicy } from '../../../../shared/model/policy.ts';
import { policyDifferences } from '../../../../shared/policy/differences.ts';
import { Button } from '../../../parts/button.tsx';
import { ConfirmDialog } from '../../../parts/dialog.tsx';
import { Facts } from '../../../parts/facts.tsx';
import { Actions, Chip, Section } from '../../../parts/section.tsx';
import { useAct } from '../../../use-act.ts';
import { useDay, useText } from '../../../use-text.ts';
import { Changes } from './changes.tsx';
import { fingerprintGroups } from './fingerprint.ts';
import { NotDone } from './not-done.tsx';
import styles from './policy.module.css';
import { PolicyReading } from './policy-reading.tsx';

interface PolicyPackProps {
  readonly kept: KeptPolicy;
  readonly isWaiting?: boolean;
}

const ownParts = new Set(['organisation', 'validFrom', 'text', 'link']);

/** A pack that was imported: whose it is, who signed it, whether it was read, and what it asks for. */
export function PolicyPack({ kept, isWaiting = false }: PolicyPackProps): React.JSX.Element {
  const text = useText();
  const { policy, effects } = kept;
  const asked = policyDifferences(null, policy).filter(({ part }) => !ownParts.has(part));
  return (
    <article className={styles.pack} aria-label={policy.organisation}>
      <h2 className={styles.name}>
        {policy.organisation}
        <Chip tone={isWaiting ? 'warn' : 'good'}>{text(isWaiting ? 'policy.waiting' : 'policy.inForce')}</Chip>
      </h2>
      <PackFacts kept={kept} />
      <Section title={text('policy.toRead')}>
        {policy.text === '' ? null : <p className={styles.text}>{policy.text}</p>}
        {policy.link === null ? null : (
          <p>
            <a href={policy.link} target="_blank" rel="noreferrer">
              {text('policy.readMore')}
            </a>
          </p>
        )}
        <PolicyReading kept={kept} />
      </Section>
      <Section title={text('policy.asks')}>
        <Changes differences={asked} look="plain" />
        <NotDone policy={policy} effects={effects} />
      </Section>
      <RemovePack kept={kept} />
    </article>
  );
}

function PackFacts({ kept }: { readonly kept: KeptPolicy }): React.JSX.Element {
  const text = useText();
  const day = useDay();
  const { policy, signer, importedAt } = kept;
  const facts = [
    { name: text('policy.version'), value: String(policy.version) },
    { name: text('policy.validFrom'), value: day(policy.validFrom) },
    { name: text('policy.importedOn'), value: day(importedAt) },
    { name: text('policy.signer'), value: signer.name },
    {
      name: text('policy.fingerprint'),
      value: <span className={styles.fingerprint}>{fingerprintGroups(signer.fingerprint)}</span>,
    },
  ];
  return <Facts facts={facts} />;
}

function RemovePack({ kept }: { readonly kept: KeptPolicy }): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const [isAsked, setAsked] = useState(false);
  const { organisation, version } = kept.policy;
  return (
    <Actions>
      <Button size="small" onPress={() => setAsked(true)}>
        {text('policy.remove')}
      </Button>
      <ConfirmDialog
        title={text('policy.removeTitle', { organisation, version })}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        confirmLabel={text('policy.removeSure')}
        onConfirm={() => {
          void act('policy.remove', { id: kept.id });
          setAsked(false);
        }}
      >
        <p>{text('policy.removeText')}</p>
      </ConfirmDialog>
    </Actions>
  );
}
