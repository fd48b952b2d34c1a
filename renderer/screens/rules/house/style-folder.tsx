import { FileTrigger } from 'react-aria-components';
import { fileToken } from '../../../call.ts';
import { Button } from '../../../parts/button.tsx';
import { Actions, Detail, Section } from '../../../parts/section.tsx';
import { useAct } from '../../../use-act.ts';
import { useText } from '../../../use-text.ts';
import styles from './house.module.css';
import type { StyleList } from './style-list.ts';

/** Where the styles are read from, and the way to another folder. */
export function StyleFolder({ list }: { readonly list: StyleList }): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const { place, isThere, isChosen, canChoose } = list;
  const choose = async (files: FileList | null) => {
    const [file] = files ?? [];
    if (file === undefined) return;
    // `House/Google/Will.yml` lies two folders below the one that was chosen.
    const above = file.webkitRelativePath.split('/').length - 1;
    await act('style.setFolder', { file: await fileToken(file), above });
  };
  return (
    <Section title={text('styles.folder')}>
      <p className={styles.place}>{place}</p>
      <Detail>
        {text(isChosen ? 'styles.chosen' : 'styles.usual')} {isThere ? null : text('styles.notThere')}
      </Detail>
      {canChoose ? (
        <Actions>
          <FileTrigger acceptDirectory onSelect={(files) => void choose(files)}>
            <Button size="small">{text('styles.choose')}</Button>
          </FileTrigger>
          {isChosen ? (
            <Button size="small" onPress={() => void act('style.setFolder', { file: null })}>
              {text('styles.useUsual')}
            </Button>
          ) : null}
        </Actions>
      ) : null}
      <Detail>{text(canChoose ? 'styles.chooseHint' : 'styles.cannotChoose')}</Detail>
    </Section>
  );
}
