import type { Claim, Sighting } from '../model/claim.ts';
import { byteOrderMark, csvLine } from './csv-cell.ts';

/** A claim with all that is said of it in a table. `sightings`: the newest first. */
export interface TableClaim {
  readonly claim: Claim;
  readonly sightings: readonly Sighting[];
  readonly assigneeName: string;
}

/** The last column tells an import that this app wrote the file; the first nine are those that an import reads. */
const columns = [
  ...['wording', 'statement', 'channel', 'link', 'seen_at', 'reach', 'verdict', 'topics', 'language'],
  ...['decision', 'risk', 'assigned_to', 'times_seen', 'answered_at', 'added_at', 'plainspoken_id'],
] as const;

/** The header row, with a byte order mark. */
export const claimTableHead = `${byteOrderMark}${csvLine(columns)}`;

/** Whether a table was written by `claimTableRow`: its cells and topics are then read exactly as they were. */
export function isClaimTable(header: readonly string[]): boolean {
  return header.includes('plainspoken_id');
}

/** One claim as a row, with the place and the reach of its newest sighting. */
export function claimTableRow({ claim, sightings, assigneeName }: TableClaim): string {
  const [newest] = sightings;
  return csvLine([
    ...[claim.wording, claim.statement, newest?.channel ?? '', newest?.link ?? '', newest?.seenAt ?? ''],
    ...[textOf(newest?.reach), claim.verdict, writeTopics(claim.topics), claim.language],
    ...[claim.decision ?? '', textOf(claim.risk), assigneeName, String(claim.sightingCount)],
    ...[claim.answeredAt ?? '', claim.createdAt, claim.id],
  ]);
}

/** One claim as an object of the JSON file, with all of its sightings. */
export function claimTableRecord({ claim, sightings, assigneeName }: TableClaim): string {
  return JSON.stringify({ ...claim, assigneeName, sightings });
}

/** Topics in one cell; a semicolon within a topic gets a backslash, and so does a backslash. */
export function writeTopics(topics: readonly string[]): string {
  return topics.map((topic) => topic.replace(/[\\;]/g, '\\$&')).join('; ');
}

/** The topics of a cell that `writeTopics` wrote. */
export function readWrittenTopics(cell: string): string[] {
  const topics = cell.match(/(?:\\.|[^\\;])+/gsu) ?? [];
  return topics.map((topic) => topic.replace(/\\(.)/gsu, '$1').trim()).filter((topic) => topic !== '');
}

function textOf(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
