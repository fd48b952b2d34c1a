import type { ReactNode } from 'react';
import { RadioField as AriaRadioField, Label, RadioButton, RadioGroup, Text } from 'react-aria-components';
import styles from './radio-field.module.css';

export interface RadioChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A short word behind the label: "recommended". */
  readonly mark?: string | undefined;
  readonly detail?: string | undefined;
}

interface RadioFieldProps<Value extends string> {
  readonly label: string;
  /** What the question means, under it. */
  readonly hint?: ReactNode;
  readonly value: Value | null;
  readonly choices: readonly RadioChoice<Value>[];
  readonly onChange: (value: Value) => void;
  /** `row` stands the choices side by side as segments; `list` one under the other with their details; `scale` as segments beside the question. */
  readonly shape?: 'row' | 'list' | 'scale';
}

/** One question with all of its answers in sight. Arrow keys move, as in any group of radio buttons. */
export function RadioField<Value extends string>(props: RadioFieldProps<Value>): React.JSX.Element {
  const { label, hint, value, choices, onChange, shape = 'row' } = props;
  return (
    <RadioGroup
      className={styles.group ?? ''}
      data-shape={shape}
      orientation={shape === 'list' ? 'vertical' : 'horizontal'}
      value={value}
      onChange={(chosen) => {
        const choice = choices.find((each) => each.value === chosen);
        if (choice !== undefined) onChange(choice.value);
      }}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      {hint === undefined ? null : (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <div className={styles.choices} data-shape={shape}>
        {choices.map((choice) => (
          <AriaRadioField key={choice.value} value={choice.value} className={styles.field ?? ''}>
            <RadioButton className={styles.choice ?? ''}>
              {shape === 'list' ? <span aria-hidden className={styles.dot} /> : null}
              <span className={styles.words}>
                <span className={styles.name}>{choice.label}</span>
                {choice.mark === undefined ? null : <span className={styles.mark}>{choice.mark}</span>}
                {choice.detail === undefined ? null : <span className={styles.detail}>{choice.detail}</span>}
              </span>
            </RadioButton>
          </AriaRadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
