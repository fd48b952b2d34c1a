import { type Claim, claimWording, type Sighting, type Verdict } from '../model/claim.ts';
import type { ClaimColumns } from '../model/job.ts';
import { language, webLink } from '../model/row.ts';
import { readWrittenTopics } from './claim-table.ts';
import { plainCell } from './csv-cell.ts';
import { cellText, type DayOrder, guessDayOrder, readReach, readTime } from './csv-values.ts';

/** A claim as one row of a table tells it. */
export type NewClaim = Pick<Claim, 'wording' | 'statement' | 'language' | 'verdict' | 'topics'> &
  Pick<Sighting, 'channel' | 'link' | 'seenAt' | 'reach'>;

export type ReadRow = { readonly claim: NewClaim } | { readonly faults: readonly string[] };

export interface RowReading {
  readonly columns: ClaimColumns;
  /** What `03/04/2021` means in this file, by its other dates. */
  readonly dayOrder: DayOrder | null;
  /** `own`: this app wrote the table (`isClaimTable`), so its cells are taken as they were before they were written. */
  readonly origin?: 'own' | 'other';
}

const names: Readonly<Record<keyof ClaimColumns, readonly string[]>> = {
  wording: [
    'wording',
    'claim',
    'claim text',
    'claimreviewed',
    'claim reviewed',
    'tweet',
    'post',
    'text',
    'rumor',
    'rumour',
    'myth',
    'quote',
    'title',
    'headline',
    'message',
    'content',
    'body',
  ],
  statement: ['statement', 'neutral statement', 'summary', 'normalized claim', 'normalised claim'],
  channel: ['channel', 'platform', 'source', 'medium', 'site', 'network', 'where', 'found on'],
  link: ['link', 'url', 'news url', 'permalink', 'post url', 'tweet url', 'claim url', 'source url', 'href'],
  seenAt: [
    'seen at',
    'seen',
    'date',
    'seen on',
    'date seen',
    'created at',
    'timestamp',
    'time',
    'published',
    'published at',
    'posted at',
    'claim date',
    'first seen',
  ],
  reach: ['reach', 'views', 'view count', 'impressions', 'audience', 'shares', 'likes', 'followers'],
  verdict: ['verdict', 'rating', 'label', 'veracity', 'fact check rating', 'textual rating'],
  topics: ['topics', 'topic', 'tags', 'category', 'categories', 'theme', 'themes', 'subject'],
  language: ['language', 'lang', 'language code'],
};

/** The library's scale in the words of other people's files. */
const verdictWords: Readonly<Record<string, Verdict>> = {
  ...{
    unrated: 'unrated',
    'not rated': 'unrated',
    false: 'false',
    fake: 'false',
    'mostly false': 'false',
    'pants on fire': 'false',
  },
  ...{ incorrect: 'false', untrue: 'false', refuted: 'false', misleading: 'misleading', 'partly false': 'misleading' },
  ...{
    'missing context': 'misleading',
    unproven: 'unproven',
    unverified: 'unproven',
    unsupported: 'unproven',
    'no evidence': 'unproven',
  },
  ...{ mixed: 'mixed', mixture: 'mixed', 'half true': 'mixed', 'partly true': 'mixed', 'mostly true': 'mostly_true' },
  ...{ true: 'true', real: 'true', correct: 'true', accurate: 'true' },
};

const languageNames: Readonly<Record<string, string>> = {
  ...{
    english: 'en',
    spanish: 'es',
    french: 'fr',
    german: 'de',
    portuguese: 'pt',
    italian: 'it',
    dutch: 'nl',
    arabic: 'ar',
  },
  ...{
    chinese: 'zh',
    hindi: 'hi',
    russian: 'ru',
    polish: 'pl',
    turkish: 'tr',
    vietnamese: 'vi',
    ukrainian: 'uk',
    romanian: 'ro',
  },
};

/** Which column holds what, by the names of the header row and, for verdicts, by the first rows. Null when none looks like a wording. */
export function guessColumns(header: readonly string[], rows: readonly (readonly string[])[]): ClaimColumns | null {
  const folded = header.map(foldName);
  const taken = new Set<number>();
  const column = (field: keyof ClaimColumns) => {
    const found = names[field].map((name) => folded.indexOf(name)).find((index) => index >= 0 && !taken.has(index));
    if (found !== undefined) taken.add(found);
    return found ?? null;
  };
  const wording = column('wording');
  if (wording === null) return null;
  const guess = {
    ...{
      wording,
      statement: column('statement'),
      link: column('link'),
      seenAt: column('seenAt'),
      reach: column('reach'),
    },
    ...{
      channel: column('channel'),
      verdict: column('verdict'),
      topics: column('topics'),
      language: column('language'),
    },
  };
  const areVerdicts = rows.every((row) => readVerdict(cellText(row[guess.verdict ?? -1])) !== null);
  return areVerdicts ? guess : { ...guess, verdict: null };
}

/** The order of the day and the month in this file's dates, by its first rows. */
export function dayOrderOf(rows: readonly (readonly string[])[], columns: ClaimColumns): DayOrder | null {
  const { seenAt } = columns;
  return seenAt === null ? null : guessDayOrder(rows.map((row) => row[seenAt] ?? ''));
}

/** Reads one row. Every field that cannot be used gives a sentence; a row with one is not a claim. */
export function readClaimRow(written: readonly string[], reading: RowReading): ReadRow {
  const faults: string[] = [];
  const fields = reading.origin === 'own' ? written.map(plainCell) : written;
  const cell = (name: keyof ClaimColumns) => cellText(fields[reading.columns[name] ?? -1]);
  const take = <Value>(read: Read<Value>): Value => {
    if ('fault' in read) faults.push(read.fault);
    return read.value;
  };
  const claim: NewClaim = {
    wording: take(readWording((fields[reading.columns.wording] ?? '').trim())),
    statement: take(atMost(cell('statement'), 2000, 'The statement')),
    channel: take(atMost(cell('channel'), 200, 'The channel')),
    link: take(readLink(cell('link'))),
    seenAt: take(readSeenAt(cell('seenAt'), reading.dayOrder)),
    reach: take(readReachCell(cell('reach'))),
    verdict: take(readVerdictCell(cell('verdict'))),
    topics: take(readTopics(topicsOf(cell('topics'), reading))),
    language: take(readLanguage(cell('language'))),
  };
  return faults.length > 0 ? { faults } : { claim };
}

type Read<Value> = { readonly value: Value } | { readonly value: Value; readonly fault: string };

function readWording(text: string): Read<string> {
  if (cellText(text) === '') return { value: '', fault: 'There is no wording in this row.' };
  if (claimWording.safeParse(text).success) return { value: text };
  return { value: '', fault: `The wording has ${text.length} characters; at most 10,000 can be kept.` };
}

function atMost(text: string, limitCharacters: number, name: string): Read<string> {
  if (text.length <= limitCharacters) return { value: text };
  return { value: '', fault: `${name} has ${text.length} characters; at most ${limitCharacters} can be kept.` };
}

function readLink(text: string): Read<string | null> {
  if (text === '') return { value: null };
  const link = /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/iu.test(text) ? `https://${text}` : text;
  if (webLink.safeParse(link).success) return { value: link };
  return { value: null, fault: `"${shortened(text)}" is not a link; one starts with http:// or https://.` };
}

function readSeenAt(text: string, order: DayOrder | null): Read<string | null> {
  if (text === '') return { value: null };
  const value = readTime(text, order);
  return value === null
    ? { value, fault: `"${shortened(text)}" cannot be read as a date. Write it as 2026-11-21.` }
    : { value };
}

function readReachCell(text: string): Read<number | null> {
  if (text === '') return { value: null };
  const value = readReach(text);
  return value === null ? { value, fault: `"${shortened(text)}" cannot be read as a number of people.` } : { value };
}

function readVerdictCell(text: string): Read<Verdict> {
  const value = readVerdict(text);
  if (value !== null) return { value };
  const known = 'false, misleading, unproven, mixed, mostly true, true';
  return { value: 'unrated', fault: `"${shortened(text)}" is not a verdict of this library. Use one of: ${known}.` };
}

function readVerdict(text: string): Verdict | null {
  return text === '' ? 'unrated' : (verdictWords[foldName(text)] ?? null);
}

function topicsOf(text: string, { origin }: RowReading): string[] {
  const topics = origin === 'own' ? readWrittenTopics(text) : text.split(/[;,|]/u).map((each) => each.trim());
  return [...new Set(topics.filter((each) => each !== ''))];
}

function readTopics(topics: string[]): Read<string[]> {
  if (topics.length <= 20 && topics.every((each) => each.length <= 80)) return { value: topics };
  return { value: [], fault: 'There are more than 20 topics, or one of them is longer than 80 characters.' };
}

function readLanguage(text: string): Read<string> {
  if (text === '') return { value: 'en' };
  const value =
    languageNames[text.toLowerCase()] ??
    text.replace('_', '-').replace(/^[A-Za-z]{2,3}/u, (code) => code.toLowerCase());
  if (language.safeParse(value).success) return { value };
  return { value: 'en', fault: `"${shortened(text)}" is not a language. Use a code such as en or es.` };
}

/** `news_url`, `News-URL` and `newsUrl` are one name. */
function foldName(name: string): string {
  return name
    .replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}
