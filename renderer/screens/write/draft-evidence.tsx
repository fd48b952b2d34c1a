import { memo, useMemo, useState } from 'react';
import type { Block } from '../../../shared/model/draft.ts';
import type { Evidence, Source } from '../../../shared/model/source.ts';
import { draftKeys } from '../../../shared/text/blocks.ts';
import { citationText } from '../../../shared/text/citations.ts';
import { useAction } from '../../actions/use-action.ts';
import { Button } from '../../parts/button.tsx';
import { Section } from '../../parts/section.tsx';
import { sourceName } from '../../parts/source-name.ts';
import { type Dropped, ownDrag, useDropTarget } from '../../parts/use-drop.ts';
import { useText } from '../../use-text.ts';
import { AttachDialog } from '../evidence/attach-dialog.tsx';
import { SourceStanding } from '../evidence/source-standing.tsx';
import type { Editors } from './editor/editors.ts';
import type { Desk } from './use-desk.ts';
import styles from './write.module.css';

interface DraftEvidenceProps {
  readonly desk: Desk;
  readonly editors: Editors;
}

/** The sources that the draft cites and those that are tied to its claim, with what each is worth. */
export function DraftEvidence({ desk, editors }: DraftEvidenceProps): React.JSX.Element {
  const text = useText();
  const [isAttaching, setAttaching] = useState(false);
  const [dropped, setDropped] = useState<Dropped | undefined>();
  const { surroundings, draft } = desk;
  const target = useDropTarget((given) => {
    setDropped(given);
    setAttaching(true);
  });
  const cited = useCitedKeys(desk.writing.content.blocks);
  useAction('write.attach', () => setAttaching(true), draft.claimId === null ? text('actions.noClaim') : null);
  const close = () => {
    setAttaching(false);
    setDropped(undefined);
  };
  const attach =
    draft.claimId === null ? undefined : (
      <Button size="small" variant="quiet" aria-label={text('write.addEvidence')} onPress={() => setAttaching(true)}>
        {text('write.add')}
      </Button>
    );
  return (
    <div
      className={styles.evidence}
      data-over={target.isOver || undefined}
      {...(draft.claimId === null ? {} : target.handlers)}
    >
      {target.isOver ? <p className={styles.dropHere}>{text('actions.dropEvidence')}</p> : null}
      <Section title={text('write.evidence')} actions={attach}>
        <CitedSources {...{ cited, editors }} sources={surroundings.sources} evidence={surroundings.evidence} />
        {isAttaching && draft.claimId !== null ? (
          <AttachDialog claimId={draft.claimId} given={dropped} onClose={close} />
        ) : null}
      </Section>
    </div>
  );
}

/** The same list as long as the text cites the same. */
function useCitedKeys(blocks: readonly Block[]): readonly string[] {
  const keys = draftKeys(blocks).join(' ');
  return useMemo(() => (keys === '' ? [] : keys.split(' ')), [keys]);
}

interface CitedSourcesProps {
  readonly cited: readonly string[];
  readonly sources: readonly Source[];
  readonly evidence: readonly Evidence[];
  readonly editors: Editors;
}

/** With a hundred sources it takes a while to draw: so only when one of them or what is cited has changed. */
const CitedSources = memo(function CitedSources(props: CitedSourcesProps): React.JSX.Element {
  const { cited, evidence, editors } = props;
  const text = useText();
  const places = new Map(cited.map((key, at) => [key, at]));
  const rank = ({ key }: Source) => places.get(key) ?? cited.length;
  const sources = props.sources.toSorted((a, b) => rank(a) - rank(b));
  const known = new Set(sources.map(({ key }) => key));
  const unknown = cited.filter((key) => !known.has(key));
  return (
    <>
      {sources.length + unknown.length === 0 ? <p className={styles.quiet}>{text('write.noEvidence')}</p> : null}
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={source.id} draggable onDragStart={({ dataTransfer }) => holdCitation(dataTransfer, source)}>
            <div className={styles.sourceHead}>
              <strong>{sourceName(source)}</strong>
              <a href={`#/evidence/${source.id}`} className={styles.key}>
                @{source.key}
              </a>
            </div>
            <p>{source.title}</p>
            <div className={styles.sourceFoot}>
              <SourceStanding
                source={source}
                role={evidence.find(({ sourceId }) => sourceId === source.id)?.role ?? null}
              />
              {places.has(source.key) ? null : (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={text('write.citeNamed', { name: sourceName(source) })}
                  onPress={() => editors.insert(citationText(source.key))}
                >
                  {text('write.cite')}
                </Button>
              )}
            </div>
          </li>
        ))}
        {unknown.map((key) => (
          <li key={key}>
            <div className={styles.sourceHead}>
              <strong>@{key}</strong>
            </div>
            <p className={styles.unknown}>{text('write.unknownSource')}</p>
          </li>
        ))}
      </ul>
    </>
  );
});

/** Dropped in the text it is a citation there; the button Cite does the same at the caret. */
function holdCitation(data: DataTransfer, source: Source): void {
  data.setData(ownDrag, 'source');
  data.setData('text/plain', citationText(source.key));
  data.effectAllowed = 'copy';
}
