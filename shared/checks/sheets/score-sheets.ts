/** One question of a sheet. Its words stand under `sheet.<sheet>.<id>` in the message catalogue. */
export interface SheetItem {
  readonly id: string;
  readonly part: string;
  /** `yes` costs the point: whether readers must calculate. */
  readonly isReversed?: true;
  /** Whether the sheet itself lets the item not apply. */
  readonly canBeLeftOut?: true;
  /** Whether the app lets it not apply to a single post, though the sheet does not: then two scores are shown. */
  readonly canBeLeftOutHere?: true;
}

export interface ScoreSheet {
  readonly id: 'cci' | 'pemat';
  readonly items: readonly SheetItem[];
  /** Each is scored by itself: the parts of the sheet that count together, and what counts as passed, in per cent. */
  readonly scales: readonly { readonly id: string; readonly parts: readonly string[]; readonly passMark: number }[];
}

export type Answer = 'yes' | 'no' | 'notApplicable';

export type Answers = Readonly<Record<string, Answer>>;

/** CDC Clear Communication Index, 20 items. The pass mark of 90 is the one that its user guide is known for. */
export const clearCommunicationIndex: ScoreSheet = {
  id: 'cci',
  items: [
    ...['1', '2'].map((id) => ({ id, part: 'a' })),
    { id: '3', part: 'a', canBeLeftOutHere: true },
    ...['4', '5', '6', '7', '8'].map((id) => ({ id, part: 'a' })),
    { id: '9', part: 'a', canBeLeftOutHere: true },
    ...['10', '11'].map((id) => ({ id, part: 'a' })),
    ...['12', '13', '14'].map((id) => ({ id, part: 'b', canBeLeftOut: true as const })),
    ...['15', '16'].map((id) => ({ id, part: 'c', canBeLeftOut: true as const })),
    { id: '17', part: 'c', canBeLeftOut: true, isReversed: true },
    ...['18', '19', '20'].map((id) => ({ id, part: 'd', canBeLeftOut: true as const })),
  ],
  scales: [{ id: 'all', parts: ['a', 'b', 'c', 'd'], passMark: 90 }],
};

const ofPemat = (part: string, ids: readonly string[]) => ids.map((id) => ({ id, part }));
const leftOut = (part: string, ids: readonly string[]) => ids.map((id) => ({ id, part, canBeLeftOut: true as const }));

/** PEMAT-P, 24 items for print, numbered as AHRQ numbers them. 70 % is the usual bar on each of its two scales. */
export const pemat: ScoreSheet = {
  id: 'pemat',
  items: [
    ...ofPemat('understand', ['1', '2', '3', '4', '5']),
    ...leftOut('understand', ['6']),
    ...ofPemat('understand', ['7']),
    ...leftOut('understand', ['8', '9']),
    ...ofPemat('understand', ['10']),
    ...leftOut('understand', ['11']),
    ...ofPemat('understand', ['12', '15']),
    ...leftOut('understand', ['16', '17', '18', '19']),
    ...ofPemat('act', ['20', '21', '22', '23']),
    ...leftOut('act', ['24', '25', '26']),
  ],
  scales: [
    { id: 'understand', parts: ['understand'], passMark: 70 },
    { id: 'act', parts: ['act'], passMark: 70 },
  ],
};

export const scoreSheets: readonly ScoreSheet[] = [clearCommunicationIndex, pemat];

/** What one scale comes to. `percent` is null while nothing that counts is answered. */
export interface SheetScore {
  readonly scale: string;
  readonly points: number;
  readonly applicable: number;
  /** Items without an answer. */
  readonly open: number;
  readonly percent: number | null;
  readonly passMark: number;
}

/** The scores of a sheet, by the sheet's own rules: what only the app lets not apply counts as no. */
export function officialScores(sheet: ScoreSheet, answers: Answers): readonly SheetScore[] {
  const strict = Object.fromEntries(
    sheet.items.map((item) => {
      const answer = answers[item.id];
      const isOurs = answer === 'notApplicable' && item.canBeLeftOut !== true;
      return [item.id, isOurs ? ('no' as const) : answer];
    }),
  );
  return scoresOf(sheet, strict);
}

/** The scores of a sheet, with everything left out that was said not to apply. */
export function adaptedScores(sheet: ScoreSheet, answers: Answers): readonly SheetScore[] {
  return scoresOf(sheet, answers);
}

function scoresOf(sheet: ScoreSheet, answers: Readonly<Record<string, Answer | undefined>>): readonly SheetScore[] {
  const known = sheet.id === 'cci' ? withoutMainMessage(answers) : answers;
  return sheet.scales.map(({ id, parts, passMark }) => {
    const items = sheet.items.filter((item) => parts.includes(item.part));
    const answered = items.filter((item) => known[item.id] !== undefined);
    const counted = answered.filter((item) => known[item.id] !== 'notApplicable');
    const points = counted.filter((item) => (known[item.id] === 'yes') !== (item.isReversed === true)).length;
    const percent = counted.length === 0 ? null : Math.round((1000 * points) / counted.length) / 10;
    return { scale: id, points, applicable: counted.length, open: items.length - answered.length, percent, passMark };
  });
}

/** Without one main message (item 1) there is none at the top, emphasised or shown: items 2 to 4 score nothing. */
function withoutMainMessage(answers: Readonly<Record<string, Answer | undefined>>) {
  return answers['1'] === 'no' ? { ...answers, 2: 'no' as const, 3: 'no' as const, 4: 'no' as const } : answers;
}
