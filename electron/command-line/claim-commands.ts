import type { Claim } from '../../shared/model/claim.ts';
import { claimImport } from './claim-import.ts';
import { columns } from './columns.ts';
import type { CommandLineCommand, Given, Outcome, Session } from './command.ts';

export const claimCommands: readonly CommandLineCommand[] = [
  {
    name: 'claim add',
    takes: 'WORDING',
    summary: 'Logs a claim as it was said. "-" reads the wording from the input.',
    options: {
      statement: { type: 'string', value: 'TEXT', help: 'the claim in your own neutral words' },
      language: { type: 'string', value: 'TAG', help: 'language of the wording, such as en or es' },
      topic: { type: 'string', multiple: true, value: 'TOPIC', help: 'a topic; may be given several times' },
      channel: { type: 'string', value: 'NAME', help: 'where it was seen, such as Facebook' },
      link: { type: 'string', value: 'ADDRESS', help: 'the post or page where it was seen' },
      seen: { type: 'string', value: 'DATE', help: 'when it was seen, such as 2026-11-21' },
      reach: { type: 'string', value: 'NUMBER', help: 'how many people saw it there' },
    },
    run: addClaim,
  },
  claimImport,
  {
    name: 'claim list',
    takes: '',
    summary: 'Lists claims.',
    options: {
      query: { type: 'string', value: 'WORDS', help: 'only claims with these words' },
      decision: { type: 'string', value: 'DECISION', help: 'respond, prebunk, monitor, leave_alone or undecided' },
      order: { type: 'string', value: 'ORDER', help: 'newest, last_seen, risk or sightings' },
      limit: { type: 'string', value: 'NUMBER', help: 'how many at most (100)' },
      offset: { type: 'string', value: 'NUMBER', help: 'how many to leave out at the start' },
    },
    run: listClaims,
  },
];

async function addClaim(session: Session, given: Given): Promise<Outcome> {
  const typed = given.words.join(' ');
  const wording = typed === '-' ? (await session.readInput()).trim() : typed;
  const claim = await session.call('claim.add', {
    wording,
    statement: given.text('statement'),
    language: given.text('language'),
    topics: given.texts('topic'),
    ...sightingOf(given),
  });
  const isNew = claim.sightingCount === 1;
  const known = `These words are already logged: counted as sighting ${claim.sightingCount} of claim ${claim.id}.`;
  return { value: claim, lines: [isNew ? `Logged claim ${claim.id}.` : known] };
}

function sightingOf(given: Given): { readonly sighting?: object } {
  const { channel, link } = { channel: given.text('channel'), link: given.text('link') };
  const sighting = { channel, link, seenAt: timeOf(given.text('seen')), reach: given.number('reach') };
  return Object.values(sighting).every((value) => value === undefined) ? {} : { sighting };
}

/** A day stands for its noon in UTC, which is the same day nearly everywhere. */
function timeOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T12:00:00.000Z` : text;
}

async function listClaims(session: Session, given: Given): Promise<Outcome> {
  const answer = await session.call('claim.list', {
    query: given.text('query'),
    decision: given.text('decision'),
    order: given.text('order'),
    limit: given.number('limit'),
    offset: given.number('offset'),
  });
  const rows = columns(answer.claims.map(claimRow));
  return { value: answer, lines: [...rows, `${answer.claims.length} of ${answer.total} claims`] };
}

function claimRow(claim: Claim): string[] {
  const risk = claim.risk === null ? '-' : `risk ${claim.risk}`;
  return [claim.id, claim.decision ?? 'undecided', risk, `${claim.sightingCount}x`, claim.wording];
}
