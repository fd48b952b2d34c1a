import type { CslRecord, Source } from '../../../shared/model/source.ts';
import { Section } from '../../parts/section.tsx';
import { useText } from '../../use-text.ts';
import styles from './evidence.module.css';

/** The record as it came in, the fields that people look for. */
export function SourceRecord({ source }: { readonly source: Source }): React.JSX.Element {
  const text = useText();
  const { csl } = source;
  const rows = [
    [text('evidence.authors'), authorsOf(csl)],
    [text('evidence.container'), csl['container-title'] ?? ''],
    [text('evidence.year'), source.year],
    [text('evidence.volume'), [csl.volume, csl.issue, csl.page].filter((part) => part !== undefined).join(' / ')],
    [text('evidence.publisher'), csl.publisher ?? ''],
    [text('evidence.doi'), source.doi ?? ''],
    [text('evidence.pmid'), source.pmid ?? ''],
  ] as const;
  return (
    <Section title={text('evidence.record')}>
      <dl className={styles.record}>
        {rows
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        {source.link === null ? null : (
          <div>
            <dt>{text('evidence.link')}</dt>
            <dd>
              <a href={source.link} target="_blank" rel="noreferrer noopener">
                {source.link}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}

function authorsOf({ author }: CslRecord): string {
  return (author ?? [])
    .map(({ family, given, literal }) => literal ?? [given, family].filter((part) => part !== undefined).join(' '))
    .join(', ');
}
