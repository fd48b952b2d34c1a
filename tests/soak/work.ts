import type { DraftContent } from '../../shared/model/draft.ts';
import { importColumns } from './libraries.ts';
import type { SoakSession } from './session.ts';
import { killed } from './session.ts';

/** What the service has acknowledged, and what it was asked for last without an answer. */
export interface Promised {
  readonly saves: { version: number; content: DraftContent }[];
  asked: DraftContent | null;
  readonly added: string[];
  /** Whether a claim stands under another one, as acknowledged last; `isAsked` while a change of it is unanswered. */
  readonly merges: Map<string, { isMerged: boolean; isAsked: boolean; sightingId: string }>;
  readonly imports: { readonly word: string; readonly rows: number; isBegun: boolean; isDone: boolean }[];
  isBackingUp: boolean;
  backups: number;
  /** Saves that were acknowledged while an import ran. */
  savesInImports: number;
}

export interface WorkPlan {
  readonly draftId: string;
  readonly claimIds: readonly string[];
  readonly importRows: number;
  readonly random: () => number;
}

export interface Work {
  readonly promised: Promised;
  /** Ends when every loop has met the kill. Gives what went wrong otherwise. */
  readonly end: Promise<readonly string[]>;
}

/** Imports, saves, merges, separates, adds and backs up, all at the same time and without end, until the service is killed. */
export function startWork(session: SoakSession, plan: WorkPlan): Work {
  const promised: Promised = {
    saves: [],
    asked: null,
    added: [],
    merges: new Map(),
    imports: [],
    isBackingUp: false,
    backups: 0,
    savesInImports: 0,
  };
  const loops = [saveOn, importOn, mergeOn, addOn, backUpOn].map((step) =>
    untilKilled(() => step(session, plan, promised)),
  );
  return { promised, end: Promise.all(loops).then((faults) => faults.flat()) };
}

export function isImporting({ imports }: Promised): boolean {
  return imports.some(({ isBegun, isDone }) => isBegun && !isDone);
}

async function untilKilled(step: () => Promise<void>): Promise<string[]> {
  for (;;) {
    try {
      await step();
    } catch (error) {
      return error === killed ? [] : [String(error)];
    }
  }
}

type Step = (session: SoakSession, plan: WorkPlan, promised: Promised) => Promise<void>;

const saveOn: Step = async (session, { draftId, random }, promised) => {
  const draft = await session.call('draft.get', { id: draftId });
  const { title, language, audience, authorIds, blocks } = draft;
  const [first, ...others] = blocks;
  if (first === undefined) throw new Error('a draft has blocks');
  const text = `${first.text.slice(-2000)} and sentence ${random().toString(36)}`;
  const content = { title, language, audience, authorIds, blocks: [{ ...first, text }, ...others] };
  promised.asked = content;
  const saved = await session.call('draft.save', { id: draftId, version: draft.version, content });
  promised.saves.push({ version: saved.version, content });
  if (isImporting(promised)) promised.savesInImports += 1;
};

const importOn: Step = async (session, { importRows, random }, promised) => {
  const word = `w${random().toString(36).slice(2, 10)}`;
  const record = { word, rows: importRows, isBegun: false, isDone: false };
  promised.imports.push(record);
  const rows = Array.from({ length: importRows }, (_, row) => `${word} remedy${row} heals illness${row * 7}`);
  const { file, sent } = session.upload('claims.csv', `claim\n${rows.join('\n')}\n`);
  // Whoever uploads waits for the reading, and the kill may come in between.
  const upload = sent.catch((error: unknown) => error);
  const { job } = await session.call('claim.import', { file, columns: importColumns });
  record.isBegun = true;
  const ended = await session.jobEnd(job);
  await upload;
  if (ended.state !== 'done') throw new Error(`the import ended as ${ended.state}: ${ended.error?.message}`);
  record.isDone = true;
};

const mergeOn: Step = async (session, { claimIds, random }, promised) => {
  const [intoId = '', ...others] = claimIds;
  const fromId = others[Math.floor(random() * others.length)] ?? '';
  const known = promised.merges.get(fromId) ?? { isMerged: false, isAsked: false, sightingId: '' };
  promised.merges.set(fromId, known);
  known.isAsked = true;
  if (known.isMerged) await session.call('sighting.separate', { id: known.sightingId });
  else known.sightingId = (await session.call('claim.merge', { fromId, intoId })).id;
  known.isMerged = !known.isMerged;
  known.isAsked = false;
};

const addOn: Step = async (session, { random }, promised) => {
  const claim = await session.call('claim.add', { wording: `Heard that ${random().toString(36)} cures hiccups` });
  promised.added.push(claim.id);
};

const backUpOn: Step = async (session, { random }, promised) => {
  const { job } = await session.call('backup.create', {});
  promised.isBackingUp = true;
  const ended = await session.jobEnd(job);
  if (ended.state !== 'done') throw new Error(`the backup ended as ${ended.state}: ${ended.error?.message}`);
  promised.isBackingUp = false;
  promised.backups += 1;
  // A copy without end would keep the disk from everything else.
  await new Promise((resume) => setTimeout(resume, 100 * random()));
};
