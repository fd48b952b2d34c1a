import { useState } from 'react';
import { limitReplacedThings } from '../../../../shared/contract/replace.ts';
import type { Output } from '../../../../shared/contract.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { CheckboxField, TextField } from '../../../parts/field.tsx';
import { ErrorNotice } from '../../../parts/notice.tsx';
import { Detail } from '../../../parts/section.tsx';
import { useAct } from '../../../use-act.ts';
import { useText } from '../../../use-text.ts';
import { flushAll } from '../../write/draft-sessions.ts';
import { chosenDebunks, chosenThings, type LeftOut } from './chosen-places.ts';
import { FoundList } from './found-list.tsx';
import styles from './replace.module.css';
import { type LibrarySearch, limitPlaces, useLibrarySearch } from './use-library-search.ts';

type Done = Output<'library.replaceText'>;

/** Finds words in statements and drafts, shows each place, and replaces in those that were chosen as one action. */
export function ReplaceDialog({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const [query, setQuery] = useState('');
  const [replacement, setReplacement] = useState('');
  const [letterCase, setCase] = useState<'match' | 'ignore'>('ignore');
  const [words, setWords] = useState<'whole' | 'any'>('whole');
  const [leftOut, setLeftOut] = useState<LeftOut>(new Set());
  const [done, setDone] = useState<Done | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { found, start, stop, forget } = useLibrarySearch();
  const chosen = chosenThings(found.things, leftOut);
  const count = chosen.reduce((sum, { places }) => sum + places.length, 0);
  const isTooMuch = chosen.length > limitReplacedThings;

  const search = async () => {
    setDone(null);
    setLeftOut(new Set());
    // What is being written is searched too.
    await flushAll();
    await start({ query, case: letterCase, words });
  };
  const replace = async () => {
    setBusy(true);
    const answer = await act('library.replaceText', { ...found.search, replacement, things: chosen });
    setBusy(false);
    if (answer === null) return;
    forget();
    setDone(answer);
  };
  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.close')}</Button>
      <Button
        variant="primary"
        onPress={() => void replace()}
        isDisabled={count === 0 || isTooMuch || isBusy || found.state === 'running'}
      >
        {text(replacement === '' ? 'find.deleteChosen' : 'find.replaceChosen', { count })}
      </Button>
    </>
  );
  return (
    <Dialog title={text('find.libraryTitle')} isOpen onClose={onClose} width="wide" actions={actions}>
      <Detail>{text('find.libraryHint')}</Detail>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (query.trim() !== '') void search();
        }}
      >
        <TextField label={text('find.find')} value={query} onChange={setQuery} autoFocus />
        <TextField label={text('find.replaceWith')} value={replacement} onChange={setReplacement} />
        <div className={styles.options}>
          <CheckboxField isSelected={letterCase === 'match'} onChange={(isOn) => setCase(isOn ? 'match' : 'ignore')}>
            {text('find.matchCase')}
          </CheckboxField>
          <CheckboxField isSelected={words === 'whole'} onChange={(isOn) => setWords(isOn ? 'whole' : 'any')}>
            {text('find.wholeWords')}
          </CheckboxField>
          <Button type="submit" isDisabled={query.trim() === ''}>
            {text('find.go')}
          </Button>
        </div>
      </form>
      <Progress found={found} onStop={stop} />
      {found.error === null ? null : <ErrorNotice error={found.error} />}
      <BeforeReplacing debunks={chosenDebunks(found.things, leftOut)} isTooMuch={isTooMuch} />
      {found.things.length === 0 ? null : (
        <FoundList things={found.things} leftOut={leftOut} onChange={setLeftOut} replacement={replacement} />
      )}
      {done === null ? null : <Outcome done={done} />}
    </Dialog>
  );
}

/** What the person should know before they press the button. */
function BeforeReplacing({
  debunks,
  isTooMuch,
}: {
  readonly debunks: number;
  readonly isTooMuch: boolean;
}): React.JSX.Element {
  const text = useText();
  return (
    <>
      {debunks === 0 ? null : (
        <p className={styles.warning} role="status">
          {text('find.backToWriting', { count: debunks })}
        </p>
      )}
      {isTooMuch ? (
        <p className={styles.warning} role="status">
          {text('find.atOnce', { count: limitReplacedThings })}
        </p>
      ) : null}
    </>
  );
}

function Progress({
  found,
  onStop,
}: {
  readonly found: LibrarySearch;
  readonly onStop: () => void;
}): React.JSX.Element | null {
  const text = useText();
  const { state, things, done, total } = found;
  if (state === 'resting' || found.error !== null) return null;
  const places = things.reduce((sum, thing) => sum + thing.places.length, 0);
  return (
    <div className={styles.progress}>
      <p role="status">
        {state === 'running'
          ? text('find.searching', { done, total })
          : text('find.places', { places, things: things.length })}
        {state === 'stopped' ? ` ${text('find.stopped')}` : ''}
        {state === 'full' ? ` ${text('find.tooMany', { count: limitPlaces })}` : ''}
        {state === 'ended' && places === 0 ? `. ${text('find.nothing')}` : ''}
      </p>
      {state === 'running' ? (
        <Button size="small" onPress={onStop}>
          {text('find.stop')}
        </Button>
      ) : null}
    </div>
  );
}

/** What was replaced, and each text that was not, with the reason. */
function Outcome({ done: { things } }: { readonly done: Done }): React.JSX.Element {
  const text = useText();
  const refused = things.filter(({ reason }) => reason !== null);
  const places = things.reduce((sum, { replaced }) => sum + replaced, 0);
  return (
    <div className={styles.outcome} role="status">
      <p>
        <strong>{text('find.done', { places, things: things.length - refused.length })}</strong>
      </p>
      {refused.length === 0 ? null : (
        <>
          <h3>{text('find.refused')}</h3>
          <ul>
            {refused.map(({ id, title, reason }) => (
              <li key={id}>
                <strong>{title === '' ? text('find.oneText') : title}</strong>: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
