import { insertSource, readSource } from '../../db/sources.ts';
import type { Draft, DraftContent } from '../../shared/model/draft.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Source } from '../../shared/model/source.ts';
import type { TestService } from './harness.ts';

export interface WrittenDraft {
  readonly draft: Draft;
  readonly author: Person;
  readonly other: Person;
}

/** A draft that passes every rule, on a claim with one supporting source, by an author with a statement of interests. */
export async function writeSoundDraft(service: TestService): Promise<WrittenDraft> {
  const author = await addPerson(service, 'A. Rao');
  const other = await addPerson(service, 'B. Ito');
  const claim = await service.call('claim.add', { wording: 'The MMR jab causes autism' });
  await service.call('triage.decide', {
    claimId: claim.id,
    scores: { fragmentation: 2, actionability: 2, believability: 2, likelihoodOfSpread: 2, exploitativeness: 1 },
    impact: 'broad',
    spread: 'early',
    decision: 'respond',
    reason: 'Seen often in the clinic this week.',
  });
  const source = addSource(service);
  await service.call('evidence.attach', { claimId: claim.id, sourceId: source.id, role: 'supports' });
  const started = await service.call('draft.create', { claimId: claim.id, title: 'Measles vaccine' });
  const draft = await service.call('draft.save', {
    id: started.id,
    version: 1,
    content: { ...contentOf(started), authorIds: [author.id], blocks: soundBlocks(started, source.key) },
  });
  return { draft, author, other };
}

export function contentOf(draft: Draft): DraftContent {
  const { title, language, audience, authorIds, blocks } = draft;
  return { title, language, audience, authorIds, blocks };
}

/** The content with the text of one block replaced. */
export function withBlock(draft: Draft, index: number, text: string): DraftContent {
  return { ...contentOf(draft), blocks: draft.blocks.map((block, at) => (at === index ? { ...block, text } : block)) };
}

async function addPerson(service: TestService, name: string): Promise<Person> {
  const about = { credentials: 'MD', role: 'Paediatrician', organisation: '', specialties: [], isClinician: true };
  const person = await service.call('person.save', { name, ...about });
  return await service.call('person.confirmStatement', { id: person.id });
}

/** Straight into the library: the reader of citations takes a second to start, and is not what these tests are about. */
function addSource(service: TestService): Source {
  const id = service.newId();
  const csl = {
    type: 'article-journal',
    title: 'Measles, Mumps, Rubella Vaccination and Autism',
    author: [{ family: 'Hviid', given: 'Anders' }],
    issued: { 'date-parts': [[2019]] },
    'container-title': 'Annals of Internal Medicine',
    DOI: '10.7326/M18-2101',
  };
  const content = {
    key: 'hviid2019',
    csl,
    design: 'cohort',
    level: 2,
    status: 'current',
    statusNote: '',
    note: '',
  } as const;
  const createdAt = service.now().toISOString();
  insertSource(service.library, { ...content, id, createdAt, isSample: false, importId: null });
  return readSource(service.library, id);
}

/** Texts for the blocks of fact, myth, fallacy, fact. */
function soundBlocks(draft: Draft, key: string): Draft['blocks'] {
  const texts: Readonly<Record<string, string>> = {
    b1: `The measles vaccine does not cause autism. Children who had it were as likely to be autistic as children who did not [@${key}].`,
    b4: `That claim is not supported. It picks a few cases and leaves out the rest, which is called cherry-picking [@${key}].`,
    b5: `Autism was as common with the vaccine as without it [@${key}].`,
    b6: 'Ask at your clinic if you want to talk about it.',
    b7: 'I am a paediatrician and have no ties to vaccine makers.',
  };
  return draft.blocks.map((block) => ({ ...block, text: texts[block.id] ?? block.text }));
}
