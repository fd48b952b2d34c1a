import { useState } from 'react';
import type { Source } from '../../../shared/model/source.ts';
import { type CitationItem, citationText, findCitations } from '../../../shared/text/citations.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { sourceName } from '../../parts/source-name.ts';
import { useText } from '../../use-text.ts';
import { setBlockText } from './blocks.ts';
import type { Editors } from './editor/editors.ts';
import type { Desk } from './use-desk.ts';
import styles from './write.module.css';

/** Where a citation stands in a block's text. */
export interface CitationPlace {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
}

interface CitationDialogProps {
  readonly desk: Desk;
  readonly place: CitationPlace;
  readonly editors: Editors;
  readonly onClose: () => void;
}

/** Another source of the claim in the same place, the page or table that a citation points to, or the citation taken out. */
export function CitationDialog({ desk, place, editors, onClose }: CitationDialogProps): React.JSX.Element {
  const text = useText();
  const blockText = desk.writing.content.blocks.find(({ id }) => id === place.blockId)?.text ?? '';
  const items = findCitations(blockText).find(({ start }) => start === place.start)?.items ?? [];
  const [changes, setChanges] = useState<Readonly<Record<number, Partial<CitationItem>>>>({});
  const changed = items.map((item, index) => ({ ...item, ...changes[index] }));
  const change = (index: number, next: Partial<CitationItem>) =>
    setChanges((all) => ({ ...all, [index]: { ...all[index], ...next } }));
  const choices = desk.surroundings.sources.map((source) => ({ value: source.key, label: sourceLine(source) }));

  const replace = (replacement: string) => {
    const next = blockText.slice(0, place.start) + replacement + blockText.slice(place.end);
    desk.session.change((content) => ({ ...content, blocks: setBlockText(content.blocks, place.blockId, next) }));
    onClose();
    const at = place.start + replacement.length;
    requestAnimationFrame(() => editors.focus(place.blockId, { start: at, end: at }));
  };
  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.cancel')}</Button>
      <Button variant="danger" onPress={() => replace('')}>
        {text('write.removeCitation')}
      </Button>
      <Button variant="primary" onPress={() => replace(joined(changed))}>
        {text('write.changeCitation')}
      </Button>
    </>
  );
  return (
    <Dialog title={text('write.citation')} isOpen onClose={onClose} width="narrow" actions={actions}>
      {changed.map((item, index) => (
        <div key={index} className={styles.stack}>
          <SelectField
            label={text('write.citedSource')}
            placeholder={text('write.unknownSource')}
            value={choices.some(({ value }) => value === item.key) ? item.key : null}
            choices={choices}
            onChange={(key) => change(index, { key, locator: '' })}
          />
          <TextField
            label={text('write.locator')}
            hint={text('write.locatorHint')}
            value={item.locator}
            onChange={(locator) => change(index, { locator })}
            autoFocus={index === 0}
          />
        </div>
      ))}
    </Dialog>
  );
}

/** `Hviid 2019 · Measles, Mumps, Rubella Vaccination and Autism`. */
function sourceLine(source: Source): string {
  const name = sourceName(source);
  return name === source.title || source.title === '' ? name : `${name} · ${source.title}`;
}

/** One bracket around all of the items: `[see @a, p. 3; @b]`. */
function joined(items: readonly CitationItem[]): string {
  const inner = items.map(({ key, locator, isAuthorLeftOut, prefix }) => {
    const bare = citationText(key, locator).slice(1, -1);
    return `${prefix === '' ? '' : `${prefix} `}${isAuthorLeftOut ? '-' : ''}${bare}`;
  });
  return `[${inner.join('; ')}]`;
}
