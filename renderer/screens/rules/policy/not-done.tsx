import type { RuleEffect } from '../../../../shared/model/policy.ts';
import { useText } from '../../../use-text.ts';
import styles from './policy.module.css';

/** What a pack asks of rules and does not get, each with its reason. */
export function NotDone({ effects }: { readonly effects: readonly RuleEffect[] }): React.ReactNode {
  const text = useText();
  const refused = effects.flatMap(({ rule, refusal }) => (refusal === null ? [] : [{ rule, refusal }]));
  if (refused.length === 0) return null;
  return (
    <ul className={styles.notDone}>
      {refused.map(({ rule, refusal }) => (
        <li key={rule}>{text('policy.notDone', { rule, why: text(`policy.refusal.${refusal}`) })}</li>
      ))}
    </ul>
  );
}
