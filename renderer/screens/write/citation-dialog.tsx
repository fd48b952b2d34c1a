import { useState } from 'react';
import { type CitationItem, citationText, findCitations } from '../../../shared/text/citations.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/field.tsx';
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

/** The page or table that a citation points to; or the citation taken out. */
export function CitationDialog({ desk, place, editors, onClose }: CitationDialogProps): React.JSX.Element {
  const text = useText();
  const blockText = desk.writing.content.blocks.find(({ id }) => id === place.blockId)?.text ?? '';
  const items = findCitations(blockText).find(({ start }) => start === place.start)?.items ?? [];
  const [locators, setLocators] = useState<Readonly<Record<number, string>>>({});

  const replace = (replacement: string) => {
    const next = blockText.slice(0, place.start) + replacement + blockText.slice(place.end);
    desk.session.change((content) => ({ ...content, blocks: setBlockText(content.blocks, place.blockId, next) }));
    onClose();
    const at = place.start + replacement.length;
    requestAnimationFrame(() => editors.focus(place.blockId, { start: at, end: at }));
  };
  const locatorOf = (item: CitationItem, index: number) => locators[index] ?? item.locator;
  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.cancel')}</Button>
      <Button variant="danger" onPress={() => replace('')}>
        {text('write.removeCitation')}
      </Button>
      <Button variant="primary" onPress={() => replace(joined(items.map((item, at) => [item, locatorOf(item, at)])))}>
        {text('write.changeCitation')}
      </Button>
    </>
  );
  return (
    <Dialog title={text('write.citation')} isOpen onClose={onClose} width="narrow" actions={actions}>
      {items.map((item, index) => {
        const source = desk.surroundings.sources.find(({ key }) => key === item.key);
        return (
          <div key={`${item.key} ${String(index)}`} className={styles.stack}>
            <p>
              <strong>{source === undefined ? `@${item.key}` : sourceName(source)}</strong>{' '}
              {source?.title ?? text('write.unknownSource')}
            </p>
            <TextField
              label={text('write.locator')}
              hint={text('write.locatorHint')}
              value={locatorOf(item, index)}
              onChange={(locator) => setLocators((all) => ({ ...all, [index]: locator }))}
              autoFocus={index === 0}
            />
          </div>
        );
      })}
    </Dialog>
  );
}

/** One bracket around all of the items: `[see @a, p. 3; @b]`. */
function joined(items: readonly (readonly [item: CitationItem, locator: string])[]): string {
  const inner = items.map(([item, locator]) => {
    const bare = citationText(item.key, locator).slice(1, -1);
    const sign = item.isAuthorLeftOut ? '-' : '';
    return `${item.prefix === '' ? '' : `${item.prefix} `}${sign}${bare}`;
  });
  return `[${inner.join('; ')}]`;
}
