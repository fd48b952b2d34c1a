import type { RuleEffect } from '../../../../shared/model/policy.ts';
import type { Policy } from '../../../../shared/policy/pack.ts';
import { thresholdsNotDone } from '../../../../shared/policy/thresholds.ts';
import { useText } from '../../../use-text.ts';
import styles from './policy.module.css';

interface NotDoneProps {
  readonly policy: Policy;
  readonly effects: readonly RuleEffect[];
}

/** What a pack asks of rules and limits and does not get, each with its reason. */
export function NotDone({ policy, effects }: NotDoneProps): React.ReactNode {
  const text = useText();
  const refused = effects.flatMap(({ rule, refusal }) => (refusal === null ? [] : [{ rule, refusal }]));
  const limits = thresholdsNotDone(policy);
  if (refused.length + limits.length === 0) return null;
  return (
    <ul className={styles.notDone}>
      {refused.map(({ rule, refusal }) => (
        <li key={rule}>{text('policy.notDone', { rule, why: text(`policy.refusal.${refusal}`) })}</li>
      ))}
      {limits.map((name) => (
        <li key={name}>{text('policy.limitNotDone', { name: text(`policy.word.${name}`) })}</li>
      ))}
    </ul>
  );
}
