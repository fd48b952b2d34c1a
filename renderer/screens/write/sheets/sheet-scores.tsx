import {
  type Answers,
  adaptedScores,
  officialScores,
  type ScoreSheet,
  type SheetScore,
} from '../../../../shared/checks/sheets/score-sheets.ts';
import { isMessageKey, type MessageKey } from '../../../../shared/messages/en.ts';
import { useText } from '../../../use-text.ts';
import styles from './sheets.module.css';

/** What each scale comes to, whether that passes, and what is still open; where the app leaves out more than the sheet does, the sheet's own score too. */
export function SheetScores({
  sheet,
  answers,
}: {
  readonly sheet: ScoreSheet;
  readonly answers: Answers;
}): React.JSX.Element {
  const official = officialScores(sheet, answers);
  return (
    <div className={styles.scores} role="status">
      {adaptedScores(sheet, answers).map((score, index) => (
        <Score key={score.scale} score={score} official={official[index]?.percent ?? null} />
      ))}
    </div>
  );
}

function Score({
  score,
  official,
}: {
  readonly score: SheetScore;
  readonly official: number | null;
}): React.JSX.Element {
  const text = useText();
  const { percent, points, applicable, passMark, open } = score;
  const hasPassed = percent !== null && percent >= passMark;
  const verdict = verdictOf(hasPassed, open);
  return (
    <div className={styles.score} data-passed={hasPassed}>
      <p>
        <strong>{text(scaleKey(score.scale))}</strong>{' '}
        {percent === null
          ? text('sheet.scoreNone', { passMark })
          : text('sheet.score', { percent, points, applicable, passMark })}
      </p>
      <p className={styles.verdict}>
        {percent === null ? null : `${text(verdict)}${open === 0 ? '' : ', '}`}
        {open === 0 ? null : text('sheet.openItems', { open })}
      </p>
      {official === null || official === percent ? null : (
        <p className={styles.official}>{text('sheet.official', { percent: official })}</p>
      )}
    </div>
  );
}

const verdicts = {
  done: { passed: 'sheet.passedAll', failed: 'sheet.failedAll' },
  open: { passed: 'sheet.passed', failed: 'sheet.failed' },
} as const;

/** While questions are open the verdict is of what was answered so far. */
function verdictOf(hasPassed: boolean, open: number): MessageKey {
  return verdicts[open === 0 ? 'done' : 'open'][hasPassed ? 'passed' : 'failed'];
}

function scaleKey(scale: string): MessageKey {
  const key = `sheet.scale.${scale}`;
  return isMessageKey(key) ? key : 'sheet.scale.all';
}
