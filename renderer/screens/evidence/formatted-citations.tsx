import { useQueries } from '@tanstack/react-query';
import { citationStyles, type Source } from '../../../shared/model/source.ts';
import { call, copyText } from '../../call.ts';
import { Button } from '../../parts/button.tsx';
import { Section } from '../../parts/section.tsx';
import { tell, tellFailure } from '../../parts/toast.tsx';
import { useText } from '../../use-text.ts';
import styles from './evidence.module.css';
import { styleNames } from './source-words.ts';

/** The source as a reference in each style, ready to copy. */
export function FormattedCitations({ source }: { readonly source: Source }): React.JSX.Element {
  const text = useText();
  const formatted = useQueries({
    queries: citationStyles.map((style) => ({
      queryKey: ['source.format', { ids: [source.id], style }],
      queryFn: () => call('source.format', { ids: [source.id], style }),
    })),
  });
  const copy = (words: string, style: string) =>
    copyText(words).then(
      () => tell(text('evidence.citationCopied', { style })),
      (error: unknown) => tellFailure(error instanceof Error ? error.message : text('error.internal')),
    );
  return (
    <Section title={text('evidence.citedAs')}>
      <ul className={styles.rows}>
        {citationStyles.map((style, index) => {
          const answer = formatted[index];
          const words = answer?.data?.[0]?.text.trim().replace(/^1\.\s*/, '') ?? '';
          const name = text(styleNames[style]);
          return (
            <li key={style} className={styles.row}>
              <div>
                <h3 className={styles.styleName}>{name}</h3>
                <p>{answer?.isError === true ? text('evidence.notFormatted') : words || text('shell.loading')}</p>
              </div>
              <Button
                size="small"
                variant="quiet"
                aria-label={text('evidence.copyNamed', { style: name })}
                isDisabled={words === ''}
                onPress={() => void copy(words, name)}
              >
                {text('evidence.copy')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
