import { useState } from 'react';
import type { Input } from '../../../shared/contract.ts';
import type { Person } from '../../../shared/model/person.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/dialog.tsx';
import { CheckboxField, TextField } from '../../parts/field.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { Actions } from '../../parts/section.tsx';
import { tell } from '../../parts/toast.tsx';
import { useAct } from '../../use-act.ts';
import { useChange } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import styles from './people.module.css';
import { listOf } from './people-words.ts';

interface PersonFormProps {
  /** Null for somebody new. */
  readonly person: Person | null;
  readonly onAdded?: (id: string) => void;
  readonly onDeleted?: () => void;
}

type TypedPerson = Omit<Input<'person.save'>, 'id' | 'version' | 'specialties'> & { readonly specialties: string };

const nobody: TypedPerson = {
  name: '',
  credentials: '',
  role: '',
  organisation: '',
  specialties: '',
  isClinician: true,
};

/** Who a person is, as it stands on an answer. */
export function PersonForm({ person, onAdded, onDeleted }: PersonFormProps): React.JSX.Element {
  const text = useText();
  const [typed, setTyped] = useState<TypedPerson>(person === null ? nobody : typedOf(person));
  const [wasTried, setWasTried] = useState(false);
  const save = useChange('person.save');
  const isNameMissing = typed.name.trim() === '';
  const set = (field: keyof TypedPerson) => (value: string) => setTyped({ ...typed, [field]: value });
  const send = () => {
    setWasTried(true);
    if (isNameMissing) return;
    const own = person === null ? {} : { id: person.id, version: person.version };
    const content = { ...typed, name: typed.name.trim(), specialties: listOf(typed.specialties) };
    save.mutate(
      { ...content, ...own },
      {
        onSuccess: (saved) => {
          tell(text('people.saved'));
          if (person === null) onAdded?.(saved.id);
        },
      },
    );
  };
  return (
    <section aria-label={text('people.details')} className={styles.part}>
      <h2 className={styles.heading}>{text('people.details')}</h2>
      <div className={styles.pair}>
        <TextField
          label={text('people.name')}
          value={typed.name}
          onChange={set('name')}
          error={wasTried && isNameMissing ? text('people.nameMissing') : undefined}
          isRequired
          autoFocus={person === null}
        />
        <TextField
          label={text('people.credentials')}
          hint={text('people.credentialsHint')}
          value={typed.credentials}
          onChange={set('credentials')}
        />
        <TextField label={text('people.role')} value={typed.role} onChange={set('role')} />
        <TextField label={text('people.organisation')} value={typed.organisation} onChange={set('organisation')} />
        <TextField
          label={text('people.specialties')}
          hint={text('people.specialtiesHint')}
          value={typed.specialties}
          onChange={set('specialties')}
        />
        <div className={styles.check}>
          <CheckboxField isSelected={typed.isClinician} onChange={(isClinician) => setTyped({ ...typed, isClinician })}>
            {text('people.isClinician')}
          </CheckboxField>
        </div>
      </div>
      {save.error === null ? null : <ErrorNotice error={save.error} />}
      <Actions>
        <Button variant="primary" isDisabled={save.isPending} onPress={send}>
          {text(person === null ? 'people.add' : 'people.save')}
        </Button>
        {person === null ? null : <DeletePerson person={person} onDeleted={onDeleted} />}
      </Actions>
    </section>
  );
}

function typedOf({ name, credentials, role, organisation, specialties, isClinician }: Person): TypedPerson {
  return { name, credentials, role, organisation, specialties: specialties.join(', '), isClinician };
}

interface DeletePersonProps {
  readonly person: Person;
  readonly onDeleted: (() => void) | undefined;
}

function DeletePerson({ person, onDeleted }: DeletePersonProps): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const [isAsking, setIsAsking] = useState(false);
  const remove = async () => {
    setIsAsking(false);
    const done = await act('person.delete', { id: person.id });
    if (done === null) return;
    tell(text('people.deleted', { name: person.name }));
    onDeleted?.();
  };
  return (
    <>
      <Button variant="danger" onPress={() => setIsAsking(true)}>
        {text('people.delete')}
      </Button>
      <ConfirmDialog
        title={text('people.deleteTitle', { name: person.name })}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        confirmLabel={text('people.delete')}
        onConfirm={() => void remove()}
      >
        <p>{text('people.deleteText')}</p>
      </ConfirmDialog>
    </>
  );
}
