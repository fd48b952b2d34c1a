import { faultListCsv } from '../../../../shared/interchange/fault-list.ts';
import type { ClaimImportResult, ImportFault } from '../../../../shared/model/job.ts';
import { saveFile } from '../../../call.ts';
import { Button } from '../../../parts/button.tsx';
import { Detail, Section } from '../../../parts/section.tsx';
import { useText } from '../../../use-text.ts';
import styles from './import.module.css';

interface ImportResultProps {
  readonly result: ClaimImportResult;
  readonly fileName: string;
}

/** What an import would do, or did: the counts, and every row that was left out with its reason. */
export function ImportResult({ result, fileName }: ImportResultProps): React.JSX.Element {
  const text = useText();
  const isDryRun = result.importId === null;
  const counts = [
    { label: text('claims.rows'), count: result.rows },
    { label: text('claims.countNew'), count: result.added },
    { label: text('claims.countSame'), count: result.sameWords },
    { label: text('claims.countNear'), count: result.nearWords },
    { label: text('claims.countFaulty'), count: result.faulty },
  ];
  return (
    <div ref={showWhenDrawn} className={styles.result}>
      <Section title={isDryRun ? text('claims.wouldTitle') : text('claims.didTitle')}>
        <dl className={styles.counts}>
          {counts.map(({ label, count }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{count.toLocaleString('en')}</dd>
            </div>
          ))}
        </dl>
        {result.sameWords + result.nearWords === 0 ? null : <Detail>{text('claims.groupedNote')}</Detail>}
      </Section>
      {result.faulty === 0 ? null : <Faults result={result} fileName={fileName} />}
    </div>
  );
}

/** The counts come under the columns, below the edge of a small window. */
function showWhenDrawn(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

const shownFaults = 100;

function Faults({ result, fileName }: ImportResultProps): React.JSX.Element {
  const text = useText();
  const header = [text('claims.faultLine'), text('claims.faultRecord'), text('claims.faultWhy')] as const;
  const save = () => {
    const bytes = new TextEncoder().encode(faultListCsv(result.faults, header));
    saveFile({ fileName: `${fileName.replace(/\.[^.]*$/, '')}-faulty-rows.csv`, mediaType: 'text/csv', bytes });
  };
  const shown = result.faults.slice(0, shownFaults);
  return (
    <Section
      title={text('claims.faults')}
      actions={
        <Button size="small" onPress={save}>
          {text('claims.saveFaults')}
        </Button>
      }
    >
      <FaultTable faults={shown} header={header} />
      {shown.length === result.faulty ? null : (
        <Detail>{text('claims.faultsFirst', { count: shown.length, all: result.faulty })}</Detail>
      )}
    </Section>
  );
}

interface FaultTableProps {
  readonly faults: readonly ImportFault[];
  readonly header: readonly [string, string, string];
}

function FaultTable({ faults, header }: FaultTableProps): React.JSX.Element {
  const text = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls takes the focus, so that the keyboard can scroll it too
    <section className={styles.scroller} aria-label={text('claims.faults')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {header.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {faults.map((fault) => (
            <tr key={`${fault.line} ${fault.message}`}>
              <td>{fault.line}</td>
              <td>
                <div className={styles.cell}>{fault.record}</div>
              </td>
              <td>{fault.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
