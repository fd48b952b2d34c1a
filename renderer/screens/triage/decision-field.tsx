import type { MessageKey } from '../../../shared/messages/en.ts';
import { type TriageDecision, triageDecisions } from '../../../shared/model/claim.ts';
import { RadioField } from '../../parts/radio-field.tsx';
import { useText } from '../../use-text.ts';
import { decisionWords } from '../claims/claim-words.ts';

interface DecisionFieldProps {
  readonly decision: TriageDecision | null;
  /** Null until every answer is there. */
  readonly recommended: TriageDecision | null;
  readonly onChange: (decision: TriageDecision) => void;
}

const details: Readonly<Record<TriageDecision, MessageKey>> = {
  respond: 'triage.respondDetail',
  prebunk: 'triage.prebunkDetail',
  monitor: 'triage.monitorDetail',
  leave_alone: 'triage.leaveAloneDetail',
};

/** The four decisions. What the matrix recommends is marked; the person decides. */
export function DecisionField({ decision, recommended, onChange }: DecisionFieldProps): React.JSX.Element {
  const text = useText();
  return (
    <RadioField
      label={text('triage.decision')}
      shape="list"
      value={decision}
      onChange={onChange}
      choices={triageDecisions.map((value) => ({
        value,
        label: text(decisionWords[value]),
        mark: value === recommended ? text('triage.recommended') : undefined,
        detail: text(details[value]),
      }))}
    />
  );
}
