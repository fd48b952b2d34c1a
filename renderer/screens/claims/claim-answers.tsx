import { Link } from 'react-aria-components';
import type { DraftSummary } from '../../../shared/model/draft.ts';
import { Detail, Section } from '../../parts/section.tsx';
import { useDay, useText } from '../../use-text.ts';
import { isLinked, LinkLine } from '../write/translations/link-line.tsx';
import styles from './claim-panel.module.css';

/** The drafts and debunks that answer a claim. */
export function ClaimAnswers({ drafts }: { readonly drafts: readonly DraftSummary[] }): React.JSX.Element {
  const text = useText();
  const day = useDay();
  return (
    <Section title={text('claims.drafts')}>
      {drafts.length === 0 ? <Detail>{text('claims.draftsNone')}</Detail> : null}
      <ul className={styles.lines}>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <Link href={`#/write/${draft.id}`}>{draft.title}</Link>
            <Detail>
              {draft.approvedAt === null
                ? text('claims.draftWriting', { words: draft.words })
                : text('claims.draftApproved', { day: day(draft.approvedAt) })}
            </Detail>
            {isLinked(draft) ? (
              <Detail>
                <LinkLine draft={draft} />
              </Detail>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
