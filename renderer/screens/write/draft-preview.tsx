import { useMemo } from 'react';
import type { DraftContent } from '../../../shared/model/draft.ts';
import type { Source } from '../../../shared/model/source.ts';
import { draftKeys } from '../../../shared/text/blocks.ts';
import { useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { voiceOf } from './blocks.ts';
import styles from './preview.module.css';
import { previewHtml } from './preview-html.ts';

interface DraftPreviewProps {
  readonly content: Pick<DraftContent, 'title' | 'language' | 'blocks'>;
  readonly sources: readonly Source[];
}

/** A draft as a page: Markdown rendered and sanitised, citations numbered, the references below in the chosen style. */
export function DraftPreview({ content, sources }: DraftPreviewProps): React.JSX.Element {
  const text = useText();
  const settings = useCommand('settings.get', {});
  const cited = useMemo(() => draftKeys(content.blocks), [content.blocks]);
  const byKey = new Map(sources.map((source) => [source.key, source]));
  const known = cited.flatMap((key) => byKey.get(key) ?? []);
  const references = useCommand(
    'source.format',
    { ids: known.map(({ id }) => id), style: settings.data?.citationStyle ?? 'vancouver' },
    { enabled: known.length > 0 },
  );
  const formatted = new Map((references.data ?? []).map((reference) => [reference.id, reference.text]));
  return (
    <article className={styles.page} lang={content.language}>
      <h2 dir="auto">{content.title}</h2>
      {content.blocks
        .filter((block) => block.text.trim() !== '')
        .map((block) => (
          <div
            key={block.id}
            data-voice={voiceOf(block.role)}
            dir="auto"
            className={styles.part}
            // Sanitised by DOMPurify in previewHtml.
            dangerouslySetInnerHTML={{ __html: previewHtml(block.text, cited) }}
          />
        ))}
      {cited.length === 0 ? null : (
        <section className={styles.references}>
          <h3>{text('write.references')}</h3>
          <ol>
            {cited.map((key) => {
              const source = byKey.get(key);
              return (
                <li key={key}>
                  {source === undefined
                    ? text('write.unknownReference', { key })
                    : (formatted.get(source.id) ?? `${source.authorsShort} ${source.year}. ${source.title}`).replace(
                        /^\s*\d+\.\s*/,
                        '',
                      )}
                </li>
              );
            })}
          </ol>
        </section>
      )}
    </article>
  );
}
