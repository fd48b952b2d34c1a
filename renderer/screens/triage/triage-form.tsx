import { useState } from 'react';
import type { MessageKey } from '../../../shared/messages/en.ts';
import type { Claim, Triage, TriageDecision } from '../../../shared/model/claim.ts';
import { useAction } from '../../actions/use-action.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { RiskMeter } from '../../parts/risk-meter.tsx';
import { Detail } from '../../parts/section.tsx';
import { tell } from '../../parts/toast.tsx';
import { go, rememberPlace } from '../../route.ts';
import { useChange, useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { assess, noAnswers, type OpenAnswers } from './answers.ts';
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

/** Five questions, the matrix, a decision and its reason; the risk and what is recommended follow from the answers at once. */
export function TriageForm({ claim, last, nextId }: TriageFormProps): React.JSX.Element {
  const text = useText();
  const settings = useCommand('settings.get', {});
  const [open, setOpen] = useState<OpenAnswers>(last ?? noAnswers);
  const [chosen, setChosen] = useState<TriageDecision | null>(null);
  const [reason, setReason] = useState('');
  const [lookAgainOn, setLookAgainOn] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const decide = useChange('triage.decide');
  const assessment = assess(open);
  const recommended = assessment === null ? null : assessment.recommended;
  const risk = assessment === null ? null : assessment.risk;
  const decision = chosen ?? recommended;
  const isReasonMissing = reason.trim() === '';
  const goOn = (decided: TriageDecision, isStillHere: boolean) => {
    const write = { label: text('triage.writeNow'), onPress: () => go('claims', claim.id) };
    tell(text(savedWords[decided]), decided === 'respond' || decided === 'prebunk' ? write : null);
    if (isStillHere) go('triage', nextId);
  };
  const save = () => {
    setWasTried(true);
    if (isReasonMissing || assessment === null || decision === null) return;
    const personId = settings.data?.meId ?? null;
    const lookAgainAt = lookAgainOn === '' ? null : `${lookAgainOn}T00:00:00.000Z`;
    const input = { claimId: claim.id, ...assessment.answers, decision, reason: reason.trim(), personId, lookAgainAt };
    // The queue may bring the next claim before this form is told: so not `mutate`, whose callback dies with the form.
    const isStillHere = rememberPlace();
    decide.mutateAsync(input).then(() => goOn(decision, isStillHere()), shownInForm);
  };
  useAction('triage.save', save);
  return (
    <section className={styles.form} aria-label={text('triage.form')}>
      <div className={styles.claim}>
        <blockquote lang={claim.language}>{claim.wording}</blockquote>
        <Button size="small" onPress={() => go('claims', claim.id)}>
          {text('triage.openClaim')}
        </Button>
      </div>
      <FableQuestions scores={open.scores} onChange={(scores) => setOpen({ ...open, scores })} />
      <Matrix impact={open.impact} spread={open.spread} onChange={(place) => setOpen({ ...open, ...place })} />
      <p className={styles.risk} aria-live="polite">
        <RiskMeter risk={risk} />
        <strong aria-hidden>{risk === null ? text('claims.notScored') : text('triage.risk', { risk })}</strong>
      </p>
      <DecisionField decision={decision} recommended={recommended} onChange={setChosen} />
      <ReasonFields
        reason={reason}
        lookAgainOn={lookAgainOn}
        isReasonMissing={wasTried && isReasonMissing}
        onReason={setReason}
        onLookAgainOn={setLookAgainOn}
      />
      {wasTried && assessment === null ? (
        <p className={styles.missing} role="alert">
          {text('triage.answersMissing')}
        </p>
      ) : null}
      {decide.error === null ? null : <ErrorNotice error={decide.error} />}
      <div className={styles.end}>
        <ActionButton action="triage.save" variant="primary" isDisabled={decide.isPending} onPress={save}>
          {text('triage.save')}
        </ActionButton>
        <Detail>{text('triage.source')}</Detail>
      </div>
    </section>
  );
}

interface ReasonFieldsProps {
  readonly reason: string;
  readonly lookAgainOn: string;
  readonly isReasonMissing: boolean;
  readonly onReason: (reason: string) => void;
  readonly onLookAgainOn: (day: string) => void;
}

function ReasonFields(props: ReasonFieldsProps): React.JSX.Element {
  const text = useText();
  return (
    <div className={styles.reason}>
      <TextField
        label={text('triage.reason')}
        hint={text('triage.reasonHint')}
        error={props.isReasonMissing ? text('triage.reasonMissing') : undefined}
        value={props.reason}
        onChange={props.onReason}
        rows={2}
        voice="text"
        isRequired
      />
      <TextField
        label={text('triage.lookAgain')}
        value={props.lookAgainOn}
        onChange={props.onLookAgainOn}
        type="date"
      />
    </div>
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
