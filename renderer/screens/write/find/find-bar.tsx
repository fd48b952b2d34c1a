import { ArrowDown, ArrowUp, CaseSensitive, WholeWord, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button as AriaButton, Input, Label, TextField, ToggleButton } from 'react-aria-components';
import { Button, IconButton } from '../../../parts/button.tsx';
import { tell } from '../../../parts/toast.tsx';
import { go } from '../../../route.ts';
import { useText } from '../../../use-text.ts';
import type { Desk } from '../use-desk.ts';
import styles from './find.module.css';
import type { Find } from './use-find.ts';

interface FindBarProps {
  readonly find: Find;
  readonly desk: Desk;
}

/** Find and replace above the text. Enter goes on, Shift+Enter back, Escape puts the caret to what was found. */
export function FindBar({ find, desk }: FindBarProps): React.JSX.Element {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const { shown, search } = find;
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [shown]);
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    find.close();
  };
  return (
    <search className={styles.bar} aria-label={text('find.bar')} onKeyDown={keys}>
      <div className={styles.line}>
        <Field label={text('find.find')} value={search.query} onChange={(query) => find.setSearch({ query })}>
          <Input
            ref={input}
            className={styles.input ?? ''}
            spellCheck={false}
            onKeyDown={(event) => stepOnEnter(event, find)}
          />
        </Field>
        <Toggle
          label={text('find.matchCase')}
          isOn={search.case === 'match'}
          onChange={(isOn) => find.setSearch({ case: isOn ? 'match' : 'ignore' })}
        >
          <CaseSensitive aria-hidden size={16} />
        </Toggle>
        <Toggle
          label={text('find.wholeWords')}
          isOn={search.words === 'whole'}
          onChange={(isOn) => find.setSearch({ words: isOn ? 'whole' : 'any' })}
        >
          <WholeWord aria-hidden size={16} />
        </Toggle>
        <IconButton label={text('find.previous')} onPress={() => find.step(-1)} isDisabled={find.hits.length === 0}>
          <ArrowUp aria-hidden size={15} />
        </IconButton>
        <IconButton label={text('find.next')} onPress={() => find.step(1)} isDisabled={find.hits.length === 0}>
          <ArrowDown aria-hidden size={15} />
        </IconButton>
        {shown === 'find' ? (
          <Button size="small" variant="quiet" onPress={() => find.open('replace')}>
            {text('find.showReplace')}
          </Button>
        ) : null}
        <IconButton label={text('find.close')} onPress={() => find.close()}>
          <X aria-hidden size={15} />
        </IconButton>
      </div>
      {shown === 'replace' ? <ReplaceLine find={find} /> : null}
      <div className={styles.foot}>
        <Count find={find} desk={desk} />
        <AriaButton className={styles.elsewhere ?? ''} onPress={() => go('library', 'replace')}>
          {text('find.inLibrary')}
        </AriaButton>
      </div>
    </search>
  );
}

function stepOnEnter(event: KeyboardEvent, find: Find): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  find.step(event.shiftKey ? -1 : 1);
}

function ReplaceLine({ find }: { readonly find: Find }): React.JSX.Element {
  const text = useText();
  const none = find.hits.length === 0;
  const all = () => {
    const replaced = find.replaceAll();
    const { count } = replaced;
    tell(text('find.replaced', { count }), { label: text('shell.undo'), onPress: () => replaced.undo() });
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || none) return;
    event.preventDefault();
    find.replaceOne();
  };
  return (
    <div className={styles.line}>
      <Field label={text('find.replaceWith')} value={find.replacement} onChange={(value) => find.setReplacement(value)}>
        <Input className={styles.input ?? ''} spellCheck={false} onKeyDown={keys} />
      </Field>
      <Button size="small" onPress={() => find.replaceOne()} isDisabled={none}>
        {text('find.replace')}
      </Button>
      <Button size="small" onPress={all} isDisabled={none}>
        {text('find.replaceAll')}
      </Button>
    </div>
  );
}

/** `3 of 12, in Fact`. */
function Count({ find, desk }: FindBarProps): React.JSX.Element {
  const text = useText();
  const { hits, current, search } = find;
  const hit = hits[current];
  const label = desk.writing.content.blocks.find(({ id }) => id === hit?.blockId)?.label;
  const place = label ?? text('find.inTitle');
  return (
    <p className={styles.count} role="status">
      {search.query.trim() !== '' && hit === undefined ? text('find.none') : null}
      {hit === undefined ? null : text('find.count', { number: current + 1, count: hits.length, place })}
    </p>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: React.ReactNode;
}

function Field({ label, value, onChange, children }: FieldProps): React.JSX.Element {
  return (
    <TextField className={styles.field ?? ''} value={value} onChange={onChange} maxLength={2000}>
      <Label className={styles.label ?? ''}>{label}</Label>
      {children}
    </TextField>
  );
}

interface ToggleProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: React.ReactNode;
}

function Toggle({ label, isOn, onChange, children }: ToggleProps): React.JSX.Element {
  return (
    <span title={label}>
      <ToggleButton aria-label={label} isSelected={isOn} onChange={onChange} className={styles.toggle ?? ''}>
        {children}
      </ToggleButton>
    </span>
  );
}
