import type { CsvPreview } from '../../../../shared/model/job.ts';
import { useText } from '../../../use-text.ts';
import styles from './import.module.css';

const shownRows = 5;

/** The first rows of the file as they were read, so that a wrong encoding or delimiter is seen before anything is added. */
export function FirstRows({ preview }: { readonly preview: CsvPreview }): React.JSX.Element {
  const text = useText();
  return (
    // A wide table scrolls sideways: it takes the focus, so that the keyboard can scroll it too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className={styles.scroller} aria-label={text('claims.firstRows')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {preview.columns.map((name, column) => (
              <th key={`${column} ${name}`} scope="col">
                {name.trim() === '' ? text('claims.columnUnnamed', { number: column + 1 }) : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.slice(0, shownRows).map((row, number) => (
            <tr key={`${number} ${row.join(' ').slice(0, 40)}`}>
              {preview.columns.map((name, column) => (
                <td key={`${column} ${name}`}>
                  <div className={styles.cell}>{row[column]}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
