import { useState } from 'react';
import { type Translation, translationMakers } from '../../../../shared/model/translation.ts';
import { Button } from '../../../parts/button.tsx';
import { ConfirmDialog } from '../../../parts/dialog.tsx';
import { SelectField } from '../../../parts/field.tsx';
import { Actions, Detail } from '../../../parts/section.tsx';
import { tell } from '../../../parts/toast.tsx';
import { useAct } from '../../../use-act.ts';
import { useText } from '../../../use-text.ts';
import type { DraftSurroundings } from '../use-surroundings.ts';
import styles from './translations.module.css';

interface TranslationMakingProps extends Pick<DraftSurroundings, 'people'> {
  readonly translation: Translation;
  readonly draftVersion: number;
}

const nobody = 'nobody';

/** Who made the translation, who read it, and the way to take the tie off. */
export function TranslationMaking(props: TranslationMakingProps): React.JSX.Element {
  const { translation, people, draftVersion } = props;
  const { id: draftId, madeBy, reader } = translation;
  const text = useText();
  const act = useAct();
  const named = people.map(({ person }) => ({ value: person.id, label: person.name }));
  const left =
    reader === null || named.some(({ value }) => value === reader.personId)
      ? []
      : [{ value: reader.personId, label: reader.name }];
  const read = (readerId: string) =>
    void act('translation.save', { draftId, readerId: readerId === nobody ? null : readerId });
  return (
    <div className={styles.making}>
      <SelectField
        label={text('translations.madeBy')}
        value={madeBy}
        onChange={(maker) => void act('translation.save', { draftId, madeBy: maker })}
        choices={translationMakers.map((maker) => ({ value: maker, label: text(`translations.by.${maker}`) }))}
      />
      <SelectField
        label={text('translations.reader')}
        value={reader?.personId ?? nobody}
        onChange={read}
        choices={[{ value: nobody, label: text('translations.readerNone') }, ...left, ...named]}
      />
      {reader === null ? null : (
        <Detail>
          {text('translations.readVersion', { name: reader.name, version: reader.version })}{' '}
          {reader.version === draftVersion ? '' : text('translations.readOlder')}
        </Detail>
      )}
      <Actions>
        {reader === null || reader.version === draftVersion ? null : (
          <Button size="small" onPress={() => read(reader.personId)}>
            {text('translations.readAgain')}
          </Button>
        )}
        <UnlinkButton draftId={draftId} />
      </Actions>
    </div>
  );
}

function UnlinkButton({ draftId }: { readonly draftId: string }): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const [isAsking, setIsAsking] = useState(false);
  const unlink = async () => {
    setIsAsking(false);
    const done = await act('translation.remove', { draftId });
    if (done !== null) tell(text('translations.unlinked'));
  };
  return (
    <>
      <Button size="small" onPress={() => setIsAsking(true)}>
        {text('translations.unlink')}
      </Button>
      <ConfirmDialog
        title={text('translations.unlinkTitle')}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        confirmLabel={text('translations.unlink')}
        onConfirm={() => void unlink()}
      >
        <p>{text('translations.unlinkText')}</p>
      </ConfirmDialog>
    </>
  );
}
