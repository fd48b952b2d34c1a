import type { MessageKey } from '../../../shared/messages/en.ts';
import type { FableScores } from '../../../shared/model/claim.ts';
import { RadioField } from '../../parts/radio-field.tsx';
import { useText } from '../../use-text.ts';
import styles from './triage.module.css';

interface FableQuestionsProps {
  readonly scores: Partial<FableScores>;
  readonly onChange: (scores: Partial<FableScores>) => void;
}

const questions: readonly {
  readonly name: keyof FableScores;
  readonly label: MessageKey;
  readonly hint: MessageKey;
}[] = [
  { name: 'fragmentation', label: 'triage.fragmentation', hint: 'triage.fragmentationHint' },
  { name: 'actionability', label: 'triage.actionability', hint: 'triage.actionabilityHint' },
  { name: 'believability', label: 'triage.believability', hint: 'triage.believabilityHint' },
  { name: 'likelihoodOfSpread', label: 'triage.likelihoodOfSpread', hint: 'triage.likelihoodOfSpreadHint' },
  { name: 'exploitativeness', label: 'triage.exploitativeness', hint: 'triage.exploitativenessHint' },
];

const scoreChoices = ['0', '1', '2', '3'].map((value) => ({ value, label: value }));

/** The five FABLE questions (Sehat and others, arXiv 2312.11678), 0 to 3 each. */
export function FableQuestions({ scores, onChange }: FableQuestionsProps): React.JSX.Element {
  const text = useText();
  return (
    <section>
      <h2 className={styles.part}>{text('triage.questions')}</h2>
      <p className={styles.partHint}>{text('triage.questionsHint')}</p>
      <div className={styles.questions}>
        {questions.map(({ name, label, hint }) => (
          <RadioField
            key={name}
            label={text(label)}
            hint={text(hint)}
            shape="scale"
            value={scores[name] === undefined ? null : String(scores[name])}
            choices={scoreChoices}
            onChange={(value) => onChange({ ...scores, [name]: Number(value) })}
          />
        ))}
      </div>
    </section>
  );
}
