import { questions } from '../../../shared/checks/questions.ts';
import { CheckboxField } from '../../parts/field.tsx';
import { useDataText, useText } from '../../use-text.ts';
import styles from './clear.module.css';

interface GateChecklistProps {
  /** The ids of the questions that were ticked. */
  readonly answered: readonly string[];
  readonly onChange: (answered: readonly string[]) => void;
}

/** What no rule can judge: whoever clears the text stands by each, and the audit trail keeps who did. */
export function GateChecklist({ answered, onChange }: GateChecklistProps): React.JSX.Element {
  const text = useText();
  const dataText = useDataText();
  const tick = (id: string, isTicked: boolean) =>
    onChange(isTicked ? [...answered, id] : answered.filter((other) => other !== id));
  return (
    <fieldset className={styles.checklist}>
      <legend>{text('gate.checklist')}</legend>
      {questions.map(({ id, key }) => (
        <CheckboxField key={id} isSelected={answered.includes(id)} onChange={(isTicked) => tick(id, isTicked)}>
          {dataText({ key, values: {} })}
        </CheckboxField>
      ))}
    </fieldset>
  );
}

/** How many questions nobody has ticked yet. */
export function leftToAnswer(answered: readonly string[]): number {
  return questions.filter(({ id }) => !answered.includes(id)).length;
}
