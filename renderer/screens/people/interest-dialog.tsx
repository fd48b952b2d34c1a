import { useState } from 'react';
import type { Input } from '../../../shared/contract.ts';
import { type Interest, interestCategories } from '../../../shared/model/person.ts';
import { day } from '../../../shared/model/row.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { useChange } from '../../use-command.ts';
import { type Text, useText } from '../../use-text.ts';
import styles from './people.module.css';
import { beneficiaryWords, categoryWords, listOf } from './people-words.ts';

interface InterestDialogProps {
  readonly personId: string;
  /** Null for a new one. */
  readonly interest: Interest | null;
  readonly onClose: () => void;
}

interface TypedInterest {
  readonly category: Interest['category'];
  readonly beneficiary: Interest['beneficiary'];
  readonly entity: string;
  readonly products: string;
  readonly since: string;
  readonly until: string;
  readonly amountBand: string;
  readonly comment: string;
}

const limitBandCharacters = 80;

const nothing: TypedInterest = {
  category: 'consulting',
  beneficiary: 'self',
  entity: '',
  products: '',
  since: '',
  until: '',
  amountBand: '',
  comment: '',
};

/** One tie of a person: what kind, to whom, about which products, and for how long. */
export function InterestDialog({ personId, interest, onClose }: InterestDialogProps): React.JSX.Element {
  const text = useText();
  const [typed, setTyped] = useState(interest === null ? nothing : typedOf(interest));
  const [wasTried, setWasTried] = useState(false);
  const save = useChange('interest.save');
  const isFaulty = Object.keys(errorsOf(typed, text)).length > 0;
  const send = () => {
    setWasTried(true);
    if (isFaulty) return;
    const own = interest === null ? {} : { id: interest.id, version: interest.version };
    save.mutate({ ...contentOf(typed), personId, ...own }, { onSuccess: onClose });
  };
  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.cancel')}</Button>
      <Button variant="primary" isDisabled={save.isPending} onPress={send}>
        {text('people.saveInterest')}
      </Button>
    </>
  );
  return (
    <Dialog
      title={text(interest === null ? 'people.addInterest' : 'people.editInterest')}
      isOpen
      onClose={onClose}
      actions={actions}
    >
      <InterestFields typed={typed} onChange={setTyped} errors={wasTried ? errorsOf(typed, text) : {}} />
      {save.error === null ? null : <ErrorNotice error={save.error} />}
    </Dialog>
  );
}

type FieldErrors = Partial<Readonly<Record<keyof TypedInterest, string>>>;

interface InterestFieldsProps {
  readonly typed: TypedInterest;
  readonly onChange: (typed: TypedInterest) => void;
  readonly errors: FieldErrors;
}

function InterestFields({ typed, onChange, errors }: InterestFieldsProps): React.JSX.Element {
  const text = useText();
  const set = (field: keyof TypedInterest) => (value: string) => onChange({ ...typed, [field]: value });
  return (
    <div className={styles.pair}>
      <SelectField
        label={text('people.category')}
        value={typed.category}
        onChange={set('category')}
        choices={interestCategories.map((value) => ({ value, label: text(categoryWords[value]) }))}
      />
      <SelectField
        label={text('people.beneficiary')}
        value={typed.beneficiary}
        onChange={set('beneficiary')}
        choices={(['self', 'institution', 'family'] as const).map((value) => ({
          value,
          label: text(beneficiaryWords[value]),
        }))}
      />
      <div className={styles.whole}>
        <TextField
          label={text('people.entity')}
          value={typed.entity}
          onChange={set('entity')}
          error={errors.entity}
          isRequired
        />
      </div>
      <div className={styles.whole}>
        <TextField
          label={text('people.products')}
          hint={text('people.productsHint')}
          value={typed.products}
          onChange={set('products')}
        />
      </div>
      <TextField
        label={text('people.since')}
        hint={text('people.dateHint')}
        error={errors.since}
        value={typed.since}
        onChange={set('since')}
      />
      <TextField label={text('people.until')} error={errors.until} value={typed.until} onChange={set('until')} />
      <div className={styles.whole}>
        <TextField
          label={text('people.amountBand')}
          hint={text('people.amountBandHint')}
          error={errors.amountBand}
          value={typed.amountBand}
          onChange={set('amountBand')}
        />
      </div>
      <div className={styles.whole}>
        <TextField label={text('people.comment')} value={typed.comment} onChange={set('comment')} rows={2} />
      </div>
    </div>
  );
}

function errorsOf(typed: TypedInterest, text: Text): FieldErrors {
  return {
    ...(typed.entity.trim() === '' ? { entity: text('people.entityMissing') } : {}),
    ...(isDay(typed.since) ? {} : { since: text('people.dateWrong') }),
    ...(isDay(typed.until) ? {} : { until: text('people.dateWrong') }),
    ...(typed.amountBand.trim().length <= limitBandCharacters ? {} : { amountBand: text('people.amountBandLong') }),
  };
}

function isDay(typed: string): boolean {
  return typed.trim() === '' || day.safeParse(typed.trim()).success;
}

function typedOf(interest: Interest): TypedInterest {
  const { category, beneficiary, entity, amountBand = '', comment } = interest;
  const products = interest.products.join(', ');
  const period = { since: interest.since ?? '', until: interest.until ?? '' };
  return { category, beneficiary, entity, products, ...period, amountBand, comment };
}

function contentOf(typed: TypedInterest): Omit<Input<'interest.save'>, 'personId'> {
  const amountBand = typed.amountBand.trim();
  return {
    category: typed.category,
    beneficiary: typed.beneficiary,
    entity: typed.entity.trim(),
    products: listOf(typed.products),
    since: typed.since.trim() || null,
    until: typed.until.trim() || null,
    ...(amountBand === '' ? {} : { amountBand }),
    comment: typed.comment.trim(),
  };
}
