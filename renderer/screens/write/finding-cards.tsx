import { memo, useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import { isReaderRule } from '../../../shared/checks/reader/reader-rules.ts';
import type { Block } from '../../../shared/model/draft.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { Button } from '../../parts/button.tsx';
import { FindingCard } from '../../parts/finding-card.tsx';
import { useDataText, useText } from '../../use-text.ts';
import { usePlaceWords } from './use-place-words.ts';
import styles from './write.module.css';

/** The DOM id of what a card says, so that the text it is about can be described by it. */
export function findingDomId(findingId: string): string {
  return `finding-${findingId.replace(/[^A-Za-z0-9_-]/g, '_')}`;
}

/** What the buttons of a card do, by the finding's id: the finding itself may have moved in the text since the card was drawn. */
export interface CardActs extends Record<string, (...args: never[]) => unknown> {
  readonly go: (findingId: string) => void;
  readonly fix: (findingId: string, place: number) => void;
  readonly keep: (findingId: string) => void;
  readonly tellRule: (findingId: string) => void;
  /** Goes to the settings, where the words of the finding can be removed from everything. */
  readonly purge: (findingId: string) => void;
}

interface FindingCardsProps {
  readonly open: readonly Finding[];
  readonly askedId: string | null;
  readonly acts: CardActs;
}

/** As many cards as stand at once. A hundred take a second to draw, and nobody reads so many in one go: the worst stand first. */
const cardsAtOnce = 25;

/** Not drawn again while somebody types, as long as the findings say the same. A finding that was asked for is always among the cards. */
export const FindingCards = memo(function FindingCards({ open, askedId, acts }: FindingCardsProps): React.JSX.Element {
  const text = useText();
  const [limit, setLimit] = useState(cardsAtOnce);
  const askedPlace = askedId === null ? -1 : open.findIndex(({ id }) => id === askedId);
  const count = Math.max(limit, askedPlace + 1);
  const left = open.length - count;
  return (
    <>
      <GridList
        aria-label={text('write.findings')}
        className={styles.cards ?? ''}
        items={left > 0 ? open.slice(0, count) : open}
        dependencies={[askedId, acts]}
        keyboardNavigationBehavior="tab"
        onAction={(key) => acts.go(String(key))}
      >
        {(finding) => <FindingRow finding={finding} isAsked={askedId === finding.id} acts={acts} />}
      </GridList>
      {left > 0 ? (
        <Button onPress={() => setLimit(count + cardsAtOnce)}>
          {text('write.moreFindings', { count: Math.min(left, cardsAtOnce), left })}
        </Button>
      ) : null}
    </>
  );
});

interface FindingRowProps {
  readonly finding: Finding;
  readonly isAsked: boolean;
  readonly acts: CardActs;
}

const noBlocks: readonly Block[] = [];

function FindingRow({ finding, isAsked, acts }: FindingRowProps): React.JSX.Element {
  const text = useText();
  const dataText = useDataText();
  const { where } = usePlaceWords({ blocks: noBlocks });
  const { id, fixes } = finding;
  // A finding in a block is underlined there: only the others need to say where they are.
  const place = finding.place.kind === 'block' ? undefined : where(finding);
  return (
    <GridListItem
      id={id}
      textValue={dataText(finding.title)}
      className={styles.cardRow ?? ''}
      data-asked={isAsked || undefined}
    >
      <FindingCard finding={finding} domId={findingDomId(id)} where={place}>
        {fixes.map((fix, index) => (
          <Button key={`${fix.label.key} ${String(index)}`} size="small" onPress={() => acts.fix(id, index)}>
            {dataText(fix.label)}
          </Button>
        ))}
        {finding.severity === 'note' ? null : (
          <Button size="small" onPress={() => acts.keep(id)}>
            {text(isReaderRule(finding.rule) ? 'reader.setAside' : 'gate.keep')}
          </Button>
        )}
        <Button size="small" variant="quiet" onPress={() => acts.tellRule(id)}>
          {text('rules.about')}
        </Button>
        {finding.category === 'privacy' && finding.place.kind !== 'draft' ? (
          <Button size="small" variant="quiet" onPress={() => acts.purge(id)}>
            {text('write.purge')}
          </Button>
        ) : null}
      </FindingCard>
    </GridListItem>
  );
}
