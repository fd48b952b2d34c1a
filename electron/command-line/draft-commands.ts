import { catalogueText } from '../../shared/messages/catalogue-text.ts';
import type { CheckReport, Finding } from '../../shared/model/finding.ts';
import { columns } from './columns.ts';
import type { CommandLineCommand, Given, Outcome, Session } from './command.ts';
import { findingsBlock } from './exit-codes.ts';

export const draftCommands: readonly CommandLineCommand[] = [
  {
    name: 'draft new',
    takes: '',
    summary: 'Starts a draft on a template, or with the text of another draft.',
    options: {
      title: { type: 'string', value: 'TEXT', help: 'its title' },
      template: { type: 'string', value: 'ID', help: 'the template, such as fact-myth-fallacy-fact' },
      'based-on': { type: 'string', value: 'ID', help: 'the draft or debunk to start from' },
      claim: { type: 'string', value: 'ID', help: 'the claim that it answers' },
    },
    run: newDraft,
  },
  {
    name: 'draft list',
    takes: '',
    summary: 'Lists drafts.',
    options: {
      query: { type: 'string', value: 'WORDS', help: 'only drafts with these words' },
      status: { type: 'string', value: 'STATUS', help: 'writing or approved' },
      limit: { type: 'string', value: 'NUMBER', help: 'how many at most (100)' },
      offset: { type: 'string', value: 'NUMBER', help: 'how many to leave out at the start' },
    },
    run: listDrafts,
  },
  {
    name: 'draft check',
    takes: 'ID',
    summary: `Runs the checks over a draft; ends with ${findingsBlock} when something blocks.`,
    options: {},
    run: checkDraft,
  },
];

async function newDraft(session: Session, given: Given): Promise<Outcome> {
  const draft = await session.call('draft.create', {
    title: given.text('title'),
    templateId: given.text('template'),
    basedOnId: given.text('based-on'),
    claimId: given.text('claim'),
  });
  return { value: draft, lines: [`Started draft ${draft.id}: ${draft.title}`] };
}

async function listDrafts(session: Session, given: Given): Promise<Outcome> {
  const answer = await session.call('draft.list', {
    query: given.text('query'),
    status: given.text('status'),
    limit: given.number('limit'),
    offset: given.number('offset'),
  });
  const rows = answer.drafts.map((draft) => [draft.id, draft.status, `${draft.words} words`, draft.title]);
  return { value: answer, lines: [...columns(rows), `${rows.length} of ${answer.total} drafts`] };
}

async function checkDraft(session: Session, given: Given): Promise<Outcome> {
  const report = await session.call('draft.check', { id: given.words[0] });
  const hasBlock = report.findings.some((finding) => finding.severity === 'block');
  return { value: report, lines: reportLines(report), ...(hasBlock ? { exitCode: findingsBlock } : {}) };
}

function reportLines(report: CheckReport): string[] {
  const grade = report.reading.grade === null ? 'too short to grade' : `grade ${report.reading.grade.toFixed(1)}`;
  const reading = `${report.reading.words} words, ${report.reading.sentences} sentences, ${grade}`;
  if (report.findings.length === 0) return [`${report.ran.length} checks found nothing.`, reading];
  return [...report.findings.flatMap(findingLines), reading];
}

function findingLines(finding: Finding): string[] {
  const place = finding.place.kind === 'draft' ? '' : ` (${placeOf(finding.place)})`;
  return [
    `${finding.severity.padEnd(5)}  ${catalogueText(finding.title)}${place}`,
    `       ${catalogueText(finding.message)}`,
    `       ${finding.guideline.name}, ${finding.guideline.section}`,
  ];
}

function placeOf(place: Exclude<Finding['place'], { kind: 'draft' }>): string {
  if (place.kind === 'picture') return `alternative text of picture ${place.picture + 1}`;
  return place.kind === 'block' ? `block ${place.blockId}` : `${place.platform}, post ${place.post + 1}`;
}
