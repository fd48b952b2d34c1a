import type { ExcerptPiece } from '../../shared/model/library.ts';
import { markWords } from '../../shared/text/mark-words.ts';
import styles from './marked-text.module.css';

/** A text in which the words that matched are marked. */
export function MarkedText(props: { readonly text: string; readonly words: readonly string[] }): React.JSX.Element {
  return <Excerpt pieces={markWords(props.text, props.words)} />;
}

/** An excerpt of a search hit with its matches marked. */
export function Excerpt({ pieces }: { readonly pieces: readonly ExcerptPiece[] }): React.JSX.Element {
  return (
    <>
      {pieces.map((piece, place) =>
        piece.isMatch ? (
          <mark key={place} className={styles.mark}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
