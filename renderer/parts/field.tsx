import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  CheckboxField as AriaCheckboxField,
  Select as AriaSelect,
  TextField as AriaTextField,
  CheckboxButton,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
  TextArea,
} from 'react-aria-components';
import styles from './field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  /** More than one line of text; the number of rows shown at first. */
  readonly rows?: number;
  /** `text` sets what people wrote in the reading face. */
  readonly voice?: 'app' | 'text';
  readonly type?: 'text' | 'search' | 'number' | 'date' | 'url';
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
}

/** A labelled line or box of text with its hint and its error. */
export function TextField(props: TextFieldProps): React.JSX.Element {
  const { label, value, onChange, hint, error } = props;
  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isRequired={props.isRequired ?? false}
      autoFocus={props.autoFocus ?? false}
      type={props.type ?? 'text'}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <LineOrBox {...props} />
      {hint === undefined ? null : (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}

function LineOrBox({ rows, placeholder, voice }: TextFieldProps): React.JSX.Element {
  const shared = { className: styles.input ?? '', placeholder: placeholder ?? '' };
  return rows === undefined ? <Input {...shared} /> : <TextArea {...shared} rows={rows} data-voice={voice ?? 'app'} />;
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
  /** Hides the label from sight where the place makes it plain; a screen reader still says it. */
  readonly labelShown?: 'always' | 'spoken';
}

/** One of a few choices. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>): React.JSX.Element {
  const { label, value, choices, onChange } = props;
  const spoken = props.labelShown === 'spoken';
  return (
    <AriaSelect
      className={styles.field ?? ''}
      {...(spoken ? { 'aria-label': label } : {})}
      value={value}
      placeholder={props.placeholder ?? ''}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {spoken ? null : <Label className={styles.label ?? ''}>{label}</Label>}
      <AriaButton className={styles.select ?? ''}>
        <SelectValue />
        <ChevronDown aria-hidden size={14} className={styles.caret} />
      </AriaButton>
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.list ?? ''} items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.value} className={styles.option ?? ''} textValue={choice.label}>
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

interface CheckboxFieldProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
  readonly isDisabled?: boolean;
}

export function CheckboxField({
  isSelected,
  onChange,
  children,
  isDisabled = false,
}: CheckboxFieldProps): React.JSX.Element {
  return (
    <AriaCheckboxField isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      <CheckboxButton className={styles.checkbox ?? ''}>
        <span aria-hidden className={styles.box} />
        {children}
      </CheckboxButton>
    </AriaCheckboxField>
  );
}
