import { useState } from 'react';
import { proposeAnswers } from '../../../../shared/checks/sheets/propose-answers.ts';
import {
  type Answer,
  type Answers,
  type ScoreSheet,
  type SheetItem,
  scoreSheets,
} from '../../../../shared/checks/sheets/score-sheets.ts';
import { isMessageKey, type MessageKey } from '../../../../shared/messages/en.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { RadioField } from '../../../parts/radio-field.tsx';
import { useText } from '../../../use-text.ts';
import type { Desk } from '../use-desk.ts';
import { rememberAnswers, rememberedAnswers } from './sheet-memory.ts';
import { SheetScores } from './sheet-scores.tsx';
import styles from './sheets.module.css';

/** The Clear Communication Index and PEMAT for the draft of this moment: proposals from the draft, the rest asked of a person, and the score. */
export function SheetDialog({
  desk,
  onClose,
}: {
  readonly desk: Desk;
  readonly onClose: () => void;
}): React.JSX.Element {
  const text = useText();
  const [sheetId, setSheetId] = useState<ScoreSheet['id']>('cci');
  const sheet = scoreSheets.find(({ id }) => id === sheetId) ?? scoreSheets[0];
  return (
    <Dialog
      title={text('sheet.title')}
      isOpen
      onClose={onClose}
      width="wide"
      actions={<Button onPress={onClose}>{text('shell.close')}</Button>}
    >
      <p className={styles.intro}>{text('sheet.intro')}</p>
      <RadioField
        label={text('sheet.choose')}
        value={sheetId}
        choices={scoreSheets.map(({ id }) => ({ value: id, label: text(`sheet.${id}.name`) }))}
        onChange={setSheetId}
      />
      {sheet === undefined ? null : (
        // Who opens the sheets before the draft was read gets its proposals when it has been.
        <SheetForm key={`${sheet.id} ${desk.report === null ? 'unread' : 'read'}`} sheet={sheet} desk={desk} />
      )}
    </Dialog>
  );
}

interface SheetFormProps {
  readonly sheet: ScoreSheet;
  readonly desk: Desk;
}

function SheetForm({ sheet, desk }: SheetFormProps): React.JSX.Element {
  const text = useText();
  const { content } = desk.writing;
  const [proposed] = useState<Answers>(() =>
    desk.report === null ? {} : proposeAnswers(sheet.id, content, desk.report),
  );
  const [answers, setAnswers] = useState<Answers>(() => rememberedAnswers(desk.draft.id, sheet.id) ?? proposed);
  const change = (next: Answers) => {
    rememberAnswers(desk.draft.id, sheet.id, next);
    setAnswers(next);
  };
  return (
    <div className={styles.form}>
      <SheetScores sheet={sheet} answers={answers} />
      {partsOf(sheet).map((part) => (
        <section key={part} className={styles.part} aria-label={text(keyOf(`sheet.part.${part}`))}>
          <h3 className={styles.partTitle}>{text(keyOf(`sheet.part.${part}`))}</h3>
          {sheet.items
            .filter((item) => item.part === part)
            .map((item) => (
              <SheetQuestion
                key={item.id}
                sheet={sheet}
                item={item}
                answer={answers[item.id] ?? null}
                isProposed={proposed[item.id] !== undefined && proposed[item.id] === answers[item.id]}
                onAnswer={(answer) => change({ ...answers, [item.id]: answer })}
              />
            ))}
        </section>
      ))}
      <div className={styles.again}>
        <Button size="small" onPress={() => change({ ...answers, ...proposed })}>
          {text('sheet.propose')}
        </Button>
      </div>
    </div>
  );
}

interface SheetQuestionProps {
  readonly sheet: ScoreSheet;
  readonly item: SheetItem;
  readonly answer: Answer | null;
  readonly isProposed: boolean;
  readonly onAnswer: (answer: Answer) => void;
}

function SheetQuestion({ sheet, item, answer, isProposed, onAnswer }: SheetQuestionProps): React.JSX.Element {
  const text = useText();
  const canBeLeftOut = item.canBeLeftOut === true || item.canBeLeftOutHere === true;
  const offered: readonly Answer[] = canBeLeftOut ? ['yes', 'no', 'notApplicable'] : ['yes', 'no'];
  return (
    <RadioField<Answer>
      shape="scale"
      label={`${item.id}. ${text(keyOf(`sheet.${sheet.id}.${item.id}`))}`}
      {...(isProposed ? { hint: text('sheet.proposed') } : {})}
      value={answer}
      choices={offered.map((value) => ({ value, label: text(`sheet.${value}`) }))}
      onChange={onAnswer}
    />
  );
}

function partsOf(sheet: ScoreSheet): readonly string[] {
  return [...new Set(sheet.items.map(({ part }) => part))];
}

/** A test looks that every item of every sheet has its words. */
function keyOf(key: string): MessageKey {
  return isMessageKey(key) ? key : 'sheet.title';
}
