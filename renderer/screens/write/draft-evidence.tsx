import { useState } from 'react';
import type { Source } from '../../../shared/model/source.ts';
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
  const cited = draftKeys(desk.writing.content.blocks);
  const sources = surroundings.sources.toSorted((a, b) => rank(cited, a) - rank(cited, b));
  const unknown = cited.filter((key) => !sources.some((source) => source.key === key));
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
                  role={surroundings.evidence.find(({ sourceId }) => sourceId === source.id)?.role ?? null}
                />
                {cited.includes(source.key) ? null : (
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
        {isAttaching && draft.claimId !== null ? (
          <AttachDialog claimId={draft.claimId} given={dropped} onClose={close} />
        ) : null}
      </Section>
    </div>
  );
}

/** Dropped in the text it is a citation there; the button Cite does the same at the caret. */
function holdCitation(data: DataTransfer, source: Source): void {
  data.setData(ownDrag, 'source');
  data.setData('text/plain', citationText(source.key));
  data.effectAllowed = 'copy';
}

/** In the order of the text; what is not cited comes last. */
function rank(cited: readonly string[], source: Source): number {
  const at = cited.indexOf(source.key);
  return at === -1 ? cited.length : at;
}
