import { useState } from 'react';
import type { MessageKey } from '../../../shared/messages/en.ts';
import type { Claim, Triage, TriageDecision } from '../../../shared/model/claim.ts';
import { recommendedDecision, riskOf, type TriageAnswers } from '../../../shared/triage/risk.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { RiskMeter } from '../../parts/risk-meter.tsx';
import { Detail } from '../../parts/section.tsx';
import { tell } from '../../parts/toast.tsx';
import { go } from '../../route.ts';
import { useChange, useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { DecisionField } from './decision-field.tsx';
import { FableQuestions } from './fable-questions.tsx';
import { Matrix } from './matrix.tsx';
import styles from './triage.module.css';

interface TriageFormProps {
  readonly claim: Claim;
  /** The decision of before, whose answers the form starts from. */
  readonly last: Triage | null;
  readonly nextId: string | null;
}

const untouched: TriageAnswers = {
  scores: { fragmentation: 0, actionability: 0, believability: 0, likelihoodOfSpread: 0, exploitativeness: 0 },
  impact: 'none',
  spread: 'unlikely',
};

/** Five questions, the matrix, a decision and its reason; the risk and what is recommended follow from the answers at once. */
export function TriageForm({ claim, last, nextId }: TriageFormProps): React.JSX.Element {
  const text = useText();
  const settings = useCommand('settings.get', {});
  const [answers, setAnswers] = useState<TriageAnswers>(last ?? untouched);
  const [chosen, setChosen] = useState<TriageDecision | null>(null);
  const [reason, setReason] = useState('');
  const [lookAgainOn, setLookAgainOn] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const decide = useChange('triage.decide');
  const recommended = recommendedDecision(answers);
  const decision = chosen ?? recommended;
  const isReasonMissing = reason.trim() === '';
  const save = () => {
    setWasTried(true);
    if (isReasonMissing) return;
    const { scores, impact, spread } = answers;
    const personId = settings.data?.meId ?? null;
    const lookAgainAt = lookAgainOn === '' ? null : `${lookAgainOn}T00:00:00.000Z`;
    const input = { claimId: claim.id, scores, impact, spread, decision, reason: reason.trim(), personId, lookAgainAt };
    // The queue may bring the next claim before this form is told: so not `mutate`, whose callback dies with the form.
    decide.mutateAsync(input).then(() => goOn(decision), shownInForm);
  };
  const goOn = (decided: TriageDecision) => {
    const write = { label: text('triage.writeNow'), onPress: () => go('claims', claim.id) };
    tell(text(savedWords[decided]), decided === 'respond' || decided === 'prebunk' ? write : null);
    go('triage', nextId);
  };
  return (
    <section className={styles.form} aria-label={text('triage.form')}>
      <div className={styles.claim}>
        <blockquote lang={claim.language}>{claim.wording}</blockquote>
        <Button size="small" onPress={() => go('claims', claim.id)}>
          {text('triage.openClaim')}
        </Button>
      </div>
      <FableQuestions scores={answers.scores} onChange={(scores) => setAnswers({ ...answers, scores })} />
      <Matrix
        impact={answers.impact}
        spread={answers.spread}
        onChange={(place) => setAnswers({ ...answers, ...place })}
      />
      <p className={styles.risk} aria-live="polite">
        <RiskMeter risk={riskOf(answers)} />
        <strong aria-hidden>{text('triage.risk', { risk: riskOf(answers) })}</strong>
        <Detail>{text('triage.source')}</Detail>
      </p>
      <DecisionField decision={decision} recommended={recommended} onChange={setChosen} />
      <div className={styles.reason}>
        <TextField
          label={text('triage.reason')}
          hint={text('triage.reasonHint')}
          error={wasTried && isReasonMissing ? text('triage.reasonMissing') : undefined}
          value={reason}
          onChange={setReason}
          rows={2}
          voice="text"
          isRequired
        />
        <TextField label={text('triage.lookAgain')} value={lookAgainOn} onChange={setLookAgainOn} type="date" />
      </div>
      {decide.error === null ? null : <ErrorNotice error={decide.error} />}
      <div>
        <Button variant="primary" isDisabled={decide.isPending} onPress={save}>
          {text('triage.save')}
        </Button>
      </div>
    </section>
  );
}

/** `decide.error` holds the failure, and the form shows it. */
function shownInForm(): void {
  return undefined;
}

const savedWords: Readonly<Record<TriageDecision, MessageKey>> = {
  respond: 'triage.savedRespond',
  prebunk: 'triage.savedPrebunk',
  monitor: 'triage.savedMonitor',
  leave_alone: 'triage.savedLeaveAlone',
};
