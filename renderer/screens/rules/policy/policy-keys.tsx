import { useState } from 'react';
import type { PolicyKey } from '../../../../shared/model/policy.ts';
import { Button } from '../../../parts/button.tsx';
import { ConfirmDialog } from '../../../parts/dialog.tsx';
import { Detail, Section } from '../../../parts/section.tsx';
import { useAct } from '../../../use-act.ts';
import { useDay, useText } from '../../../use-text.ts';
import { fingerprintGroups } from './fingerprint.ts';
import styles from './policy.module.css';

/** The keys whose signatures count, each with the way back. */
export function PolicyKeys({ keys }: { readonly keys: readonly PolicyKey[] }): React.JSX.Element {
  const text = useText();
  const day = useDay();
  const act = useAct();
  const [asked, setAsked] = useState<PolicyKey | null>(null);
  return (
    <Section title={text('policy.keys')}>
      {keys.length === 0 ? <Detail>{text('policy.keysNone')}</Detail> : null}
      <ul className={styles.keys}>
        {keys.map((key) => (
          <li key={key.id}>
            <strong>{key.name}</strong>
            <Detail>{text('policy.acceptedOn', { day: day(key.acceptedAt) })}</Detail>
            <p className={styles.fingerprint}>{fingerprintGroups(key.fingerprint)}</p>
            <Button
              size="small"
              onPress={() => setAsked(key)}
              aria-label={text('policy.takeBackOf', { name: key.name })}
            >
              {text('policy.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        title={text('policy.takeBackOf', { name: asked?.name ?? '' })}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        confirmLabel={text('policy.takeBack')}
        onConfirm={() => {
          if (asked !== null) void act('policy.takeBackKey', { id: asked.id });
          setAsked(null);
        }}
      >
        <p>{text('policy.takeBackText')}</p>
      </ConfirmDialog>
    </Section>
  );
}
