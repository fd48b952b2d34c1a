import { setImmediate as nextTurn } from 'node:timers/promises';
import { forgetAction } from '../../db/forget-actions.ts';
import { markSample } from '../../db/mark-samples.ts';
import { countSamples, removeSamples } from '../../db/samples.ts';
import { insertSource, isKeyTaken, readSourcesByKey } from '../../db/sources.ts';
import { AppError } from '../../shared/app-error.ts';
import { statedDesign, statedStatus } from '../../shared/citations/source-state.ts';
import { type CommandName, commands, type Handlers, type Input, type Output } from '../../shared/contract.ts';
import { cleanCsl } from '../../shared/interchange/csl-clean.ts';
import type { CslRecord } from '../../shared/model/source.ts';
import references from '../../shared/samples/key-references.csl.json' with { type: 'json' };
import { samplePeople } from '../../shared/samples/people.ts';
import type { Sample, SampleDraft, SamplePerson, SampleSighting } from '../../shared/samples/sample.ts';
import { samples } from '../../shared/samples/samples.ts';
import { claimHandlers } from './claim-handlers.ts';
import type { ServiceContext } from './context.ts';
import { draftHandlers } from './draft-handlers.ts';
import { evidenceHandlers } from './evidence-handlers.ts';
import { peopleHandlers } from './people-handlers.ts';
import { recordPart } from './record-action.ts';

/**
 * Puts the worked examples into the library; gives how many claims, drafts, sources and people there were. They go the way of
 * everything else, through the handlers, so each answer passes the gate. An example takes a few transactions, and others are
 * answered in between; when one fails, all before it is taken out again. Raises `conflict` when the library has samples.
 */
export async function addSamples(context: ServiceContext): Promise<number> {
  const { library } = context;
  if (countSamples(library) > 0) {
    throw new AppError('conflict', 'The worked examples are in this library already. Nothing was added.');
  }
  const adding: Adding = { context, run: createRun(context), sourceIds: new Map(), personIds: new Map() };
  let number: number | null = null;
  try {
    for (const work of [addReferences, addPeople, ...samples.flatMap(stepsOf)]) {
      number = recordPart(context, { command: 'library.addSamples', number }, () => work(adding)).number;
      await nextTurn();
    }
  } catch (error) {
    putBack(context, number);
    throw error;
  }
  return countSamples(library);
}

function putBack({ library }: ServiceContext, number: number | null): void {
  library
    .transaction(() => {
      removeSamples(library);
      if (number !== null) forgetAction(library, number);
    })
    .immediate();
}

type Run = <Name extends CommandName>(name: Name, input: Input<Name>) => Output<Name>;

interface Adding {
  readonly context: ServiceContext;
  readonly run: Run;
  readonly sourceIds: Map<string, string>;
  readonly personIds: Map<string, string>;
}

/** Calls handlers as a transport would, but at once: all that samples need answer without waiting, so they fit a transaction. */
function createRun(context: ServiceContext): Run {
  const handlers: Partial<Handlers> = {
    ...claimHandlers(context),
    ...evidenceHandlers(context),
    ...draftHandlers(context),
    ...peopleHandlers(context),
  };
  return <Name extends CommandName>(name: Name, input: Input<Name>) => {
    const handler = handlers[name] as ((input: unknown) => unknown) | undefined;
    // The table ties each name to its output; TypeScript cannot follow that through a union of names.
    return handler?.(commands[name].input.parse(input)) as Output<Name>;
  };
}

/** Every record of the list, with what it found as the source's note. One that the library has under the same key is taken as it is. */
function addReferences({ context, sourceIds }: Adding): void {
  const { library, ports } = context;
  for (const reference of references) {
    const key = reference.id;
    if (!isKeyTaken(library, key)) {
      const csl = cleanCsl(reference);
      const content = { key, csl, design: statedDesign(csl), level: null, status: statedStatus(csl) };
      const told = { statusNote: noteLine(csl, 'Status'), note: noteLine(csl, 'Finding') };
      const row = { id: ports.newId(), createdAt: ports.now().toISOString(), isSample: true, importId: null };
      insertSource(library, { ...content, ...told, ...row });
    }
    const [source] = readSourcesByKey(library, [key]);
    if (source !== undefined) sourceIds.set(key, source.id);
  }
}

function noteLine(csl: CslRecord, name: string): string {
  const note = typeof csl['note'] === 'string' ? csl['note'] : '';
  return new RegExp(`^${name}:\\s*(.+)$`, 'm').exec(note)?.[1] ?? '';
}

function addPeople(adding: Adding): void {
  for (const sample of samplePeople) adding.personIds.set(sample.initials, addPerson(adding, sample));
}

function addPerson({ context, run }: Adding, { person, interests }: SamplePerson): string {
  const { id } = run('person.save', { ...person, specialties: [...person.specialties] });
  for (const interest of interests)
    run('interest.save', { ...interest, products: [...interest.products], personId: id });
  run('person.confirmStatement', { id });
  markSample(context.library, 'person', id);
  return id;
}

type AddingStep = (adding: Adding) => void;

/** The claim, its draft, and its approval: reading a draft for the gate takes longest, so each has a turn of its own. */
function stepsOf(sample: Sample): readonly AddingStep[] {
  const made = { claimId: '', draftId: '', contentHash: '' };
  const claimStep: AddingStep = (adding) => {
    made.claimId = addClaimWithEvidence(adding, sample);
  };
  const { draft } = sample;
  if (draft === null) return [claimStep];
  const draftStep: AddingStep = (adding) => {
    made.draftId = addDraft(adding, made.claimId, draft);
    markSample(adding.context.library, 'claim', made.claimId);
  };
  const { clearedBy } = draft;
  if (clearedBy === null) return [claimStep, draftStep];
  const readStep: AddingStep = ({ run }) => {
    made.contentHash = run('gate.get', { draftId: made.draftId }).contentHash;
  };
  const approveStep: AddingStep = ({ run, personIds }) => {
    const { draftId, contentHash } = made;
    run('gate.approve', { draftId, contentHash, personId: idOf(personIds, clearedBy) });
  };
  return [claimStep, draftStep, readStep, approveStep];
}

function addClaimWithEvidence(adding: Adding, sample: Sample): string {
  const claimId = addClaim(adding, sample);
  for (const { key, role, note } of sample.evidence) {
    adding.run('evidence.attach', { claimId, sourceId: idOf(adding.sourceIds, key), role, note });
  }
  if (sample.triage !== null) decide(adding, claimId, sample.triage);
  // Last, since work on a sample makes it a claim of the person's own.
  markSample(adding.context.library, 'claim', claimId);
  return claimId;
}

function addClaim({ context, run }: Adding, sample: Sample): string {
  const { wording, statement, topics, verdict } = sample;
  const [first, ...others] = sample.sightings;
  // A person's own claim in the same words must never be marked, and later removed, as a sample.
  const asNew = { sameWords: 'new_claim' } as const;
  const claim = run('claim.add', {
    wording,
    statement,
    topics: [...topics],
    sighting: sightingOf(context, first),
    ...asNew,
  });
  run('claim.update', { id: claim.id, version: claim.version, verdict });
  for (const other of others) {
    run('sighting.add', { claimId: claim.id, wording: other.wording ?? wording, ...sightingOf(context, other) });
  }
  return claim.id;
}

function sightingOf(context: ServiceContext, { daysAgo, channel, reach, reachSource, note }: SampleSighting) {
  return {
    channel,
    seenAt: inDays(context, -daysAgo),
    reach: reach ?? null,
    reachSource: reachSource ?? '',
    note: note ?? '',
  };
}

function decide({ context, run, personIds }: Adding, claimId: string, triage: NonNullable<Sample['triage']>): void {
  const { lookAgainInDays, ...answers } = triage;
  const lookAgainAt = lookAgainInDays === undefined ? null : inDays(context, lookAgainInDays);
  run('triage.decide', { ...answers, claimId, lookAgainAt, personId: idOf(personIds, 'CS') });
}

function addDraft({ context, run, personIds }: Adding, claimId: string, sample: SampleDraft): string {
  const { title, templateId, audience } = sample;
  const draft = run('draft.create', { title, claimId, templateId });
  refuseUnknownLabels(
    sample,
    draft.blocks.map(({ label }) => label),
  );
  const blocks = draft.blocks.map((block) => ({ ...block, text: sample.texts[block.label] ?? block.text }));
  const authorIds = sample.authors.map((initials) => idOf(personIds, initials));
  const content = { title, language: draft.language, audience, authorIds, blocks };
  run('draft.save', { id: draft.id, version: draft.version, content });
  markSample(context.library, 'draft', draft.id);
  return draft.id;
}

/** A label of a template that was changed since would silently lose a text. */
function refuseUnknownLabels({ texts, templateId }: SampleDraft, labels: readonly string[]): void {
  const unknown = Object.keys(texts).find((label) => !labels.includes(label));
  if (unknown !== undefined) throw new Error(`the template ${templateId} has no block called "${unknown}"`);
}

function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`there is no sample called "${name}"`);
  return id;
}

function inDays({ ports }: ServiceContext, days: number): string {
  return new Date(ports.now().getTime() + days * 24 * 3600 * 1000).toISOString();
}
