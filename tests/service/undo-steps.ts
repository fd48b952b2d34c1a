import type { CommandName, Input } from '../../shared/contract.ts';
import type { TestService } from './harness.ts';
import { northfieldKey, otherKey, signed } from './policy-packs.ts';
import { smallPicture } from './small-picture.ts';

/** One thing that a person may do. The numbers choose among what is there; many steps are refused, as they are in life. */
export interface Step {
  readonly name: keyof typeof steps;
  readonly one: number;
  readonly other: number;
}

type Take = (service: TestService, step: Step) => Promise<unknown> | null;

const wordings = ['Garlic cures flu', 'garlic cures FLU', 'Milk is poison', 'Vaccines magnetise the arm'];
const scores = { fragmentation: 1, actionability: 2, believability: 2, likelihoodOfSpread: 1, exploitativeness: 0 };

/** An id of a table, deleted rows too; null while it is empty. */
function pick(service: TestService, table: string, index: number): string | null {
  const ids = service.library.prepare(`SELECT id FROM ${table} ORDER BY id`).pluck().all() as string[];
  return ids[index % Math.max(ids.length, 1)] ?? null;
}

function versionOf(service: TestService, table: string, id: string): number {
  return Number(service.library.prepare(`SELECT version FROM ${table} WHERE id = ?`).pluck().get(id));
}

function withId(table: string, send: (id: string, step: Step, service: TestService) => Sent): Take {
  return (service, step) => {
    const id = pick(service, table, step.one);
    if (id === null) return null;
    const sent = send(id, step, service);
    return sent === null ? null : service.reply(...sent);
  };
}

type Sent = readonly [name: CommandName, input: unknown] | null;

function withTwo(tables: readonly [string, string], send: (one: string, other: string, step: Step) => Sent): Take {
  return (service, step) => {
    const [one, other] = [pick(service, tables[0], step.one), pick(service, tables[1], step.other)];
    const sent = one === null || other === null ? null : send(one, other, step);
    return sent === null ? null : service.reply(...sent);
  };
}

function send<Name extends CommandName>(name: Name, input: Input<Name>): Sent {
  return [name, input];
}

export const steps = {
  addClaim: (service, { one }) => service.reply('claim.add', { wording: wordings[one % wordings.length] ?? '' }),
  updateClaim: withId('claim', (id, step, service) => {
    const wording = `${wordings[step.other % wordings.length]}, they say`;
    return send('claim.update', { id, version: versionOf(service, 'claim', id), wording, topics: [`t${step.other}`] });
  }),
  deleteClaim: withId('claim', (id) => send('claim.delete', { id })),
  restoreClaim: withId('claim', (id) => send('claim.restore', { id })),
  mergeClaim: withTwo(['claim', 'claim'], (intoId, fromId) => send('claim.merge', { intoId, fromId })),
  addSighting: withId('claim', (claimId, { other }) =>
    send('sighting.add', { claimId, channel: `c${other}`, reach: other }),
  ),
  deleteSighting: withId('sighting', (id) => send('sighting.delete', { id })),
  separateSighting: withId('sighting', (id) => send('sighting.separate', { id })),
  decide: withTwo(['claim', 'person'], (claimId, personId, { other }) => {
    const decision = other % 2 === 0 ? 'respond' : 'monitor';
    const about = { impact: 'broad', spread: 'early', reason: 'Heard twice.' } as const;
    return send('triage.decide', { claimId, personId, scores, decision, ...about });
  }),
  updateSource: withId('source', (id, { other }, service) =>
    send('source.update', {
      id,
      version: versionOf(service, 'source', id),
      note: `Note ${other}`,
      key: `key${other % 3}`,
    }),
  ),
  deleteSource: withId('source', (id) => send('source.delete', { id })),
  restoreSource: withId('source', (id) => send('source.restore', { id })),
  addPassage: withId('source', (sourceId, { other }) =>
    send('passage.add', { sourceId, text: `Text ${other}`, locator: '' }),
  ),
  deletePassage: withId('passage', (id) => send('passage.delete', { id })),
  attach: withTwo(['claim', 'source'], (claimId, sourceId, { other }) =>
    send('evidence.attach', { claimId, sourceId, role: other % 2 === 0 ? 'supports' : 'background' }),
  ),
  detach: withTwo(['claim', 'source'], (claimId, sourceId) => send('evidence.detach', { claimId, sourceId })),
  savePerson: withId('person', (id, { other }, service) => {
    const about = { credentials: '', role: '', organisation: '', specialties: [], isClinician: true };
    return send('person.save', { id, version: versionOf(service, 'person', id), name: `Name ${other}`, ...about });
  }),
  deletePerson: withId('person', (id) => send('person.delete', { id })),
  confirm: withId('person', (id) => send('person.confirmStatement', { id })),
  addInterest: withId('person', (personId, { other }) => {
    const about = {
      category: 'grant',
      beneficiary: 'self',
      since: null,
      until: null,
      comment: '',
    } as const;
    return send('interest.save', { personId, entity: `Maker ${other}`, products: [], ...about });
  }),
  deleteInterest: withId('interest', (id) => send('interest.delete', { id })),
  addAccount: withId('person', (personId, { other }) => {
    const about = { platform: 'x', displayName: '', kind: 'personal', bio: '' } as const;
    return send('account.save', { personId, handle: `h${other}`, ...about });
  }),
  deleteAccount: withId('account', (id) => send('account.delete', { id })),
  createDraft: withId('claim', (claimId, { other }) => send('draft.create', { claimId, title: `Draft ${other}` })),
  takeDraft: withId('draft', (basedOnId) => send('draft.create', { basedOnId })),
  saveDraft: withId('draft', (id, { other }, service) => {
    const text = service.library.prepare('SELECT blocks FROM draft WHERE id = ?').pluck().get(id) as string;
    const blocks = JSON.parse(text) as Input<'draft.save'>['content']['blocks'];
    const said = blocks.map((block, at) =>
      at === 0 ? { ...block, text: `Vaccines are watched closely, ${other}.` } : block,
    );
    const content = {
      title: `Draft ${other % 2}`,
      language: other % 5 === 0 ? 'es' : 'en',
      audience: '',
      authorIds: [],
      blocks: said,
    };
    return send('draft.save', { id, version: versionOf(service, 'draft', id), content });
  }),
  deleteDraft: withId('draft', (id) => send('draft.delete', { id })),
  restoreDraft: withId('draft', (id) => send('draft.restore', { id })),
  translate: withId('draft', (originalId, { other }) =>
    send('translation.start', { originalId, language: ['es', 'fr', 'de'][other % 3] ?? 'es' }),
  ),
  updateTranslation: withId('draft', (draftId, _, service) => {
    const original = service.library
      .prepare('SELECT original_id FROM translation WHERE draft_id = ?')
      .pluck()
      .get(draftId);
    if (typeof original !== 'string') return send('translation.remove', { draftId });
    return send('translation.bringUpToDate', { draftId, originalVersion: versionOf(service, 'draft', original) });
  }),
  sayReader: withTwo(['draft', 'person'], (draftId, readerId, { other }) =>
    send('translation.save', { draftId, madeBy: other % 2 === 0 ? 'machine' : 'person', readerId }),
  ),
  linkTranslation: withTwo(['draft', 'draft'], (draftId, originalId, { other }) =>
    send('translation.link', { draftId, originalId, language: other % 2 === 0 ? 'pt' : 'de' }),
  ),
  unlinkTranslation: withId('draft', (draftId) => send('translation.remove', { draftId })),
  saveVariant: withTwo(['draft', 'account'], (draftId, accountId, { other }) =>
    send('variant.save', { draftId, platform: 'x', accountId, isEnabled: other % 2 === 0 }),
  ),
  moveBreak: withId('draft', (draftId, { other }) => {
    const place = { blockId: `b${1 + (other % 3)}`, before: 'Vaccines are watched', after: '', offset: 0 };
    return send('composer.moveBreak', { draftId, platform: 'x', remove: null, put: place });
  }),
  editPost: withId('draft', (draftId, { other }) =>
    send('composer.editPost', { draftId, platform: 'x', from: null, to: null, text: other % 3 === 0 ? null : 'Own.' }),
  ),
  post: withId('draft', (draftId, { other }) =>
    send('posting.save', { draftId, platform: 'x', post: 0, link: other % 2 === 0 ? null : 'https://x.example/1' }),
  ),
  forgetPosting: withId('draft', (draftId) => send('posting.remove', { draftId, platform: 'x', post: 0 })),
  addImage: withId('draft', (draftId, { other }, service) => {
    const file = service.addFile('chart.png', smallPicture);
    return send('image.add', { draftId, blockId: `b${1 + (other % 3)}`, file, altText: `Alt ${other}` });
  }),
  describeImage: withId('draft_image', (id, { other }) => send('image.update', { id, altText: `Text ${other}` })),
  moveImage: withId('draft_image', (id, { other }) => send('image.move', { id, by: other % 2 === 0 ? 1 : -1 })),
  importPolicy: (service, { one, other }) => {
    const key = one % 2 === 0 ? northfieldKey : otherKey;
    const file = service.addFile('pack.json', signed({ version: 1 + (other % 3) }, key));
    return service.reply('policy.import', { file, acceptKeyAs: 'Northfield', mayBeOlder: true });
  },
  removePolicy: withId('policy_pack', (id) => send('policy.remove', { id })),
  takeBackKey: withId('policy_key', (id) => send('policy.takeBackKey', { id })),
  readPolicy: withTwo(['policy_pack', 'person'], (id, personId) => send('policy.markRead', { id, personId })),
  removeImage: withId('draft_image', (id) => send('image.remove', { id })),
  approve: (service, step) => approve(service, step),
  overrideFinding: (service, step) => overrideFinding(service, step),
  withdraw: withId('finding_override', (id) => send('gate.withdrawOverride', { id })),
  restoreFromBin: (service) => restoreFromBin(service),
  wait: (service, { other }) => {
    service.advance(other * 20_000);
    return null;
  },
} as const satisfies Record<string, Take>;

async function approve(service: TestService, { one, other }: Step): Promise<unknown> {
  const [draftId, personId] = [pick(service, 'draft', one), pick(service, 'person', other)];
  const gate = await service.reply('gate.get', { draftId });
  if (!gate.ok) return gate;
  return service.reply('gate.approve', {
    draftId,
    personId,
    contentHash: (gate.value as { contentHash: string }).contentHash,
  });
}

async function overrideFinding(service: TestService, { one, other }: Step): Promise<unknown> {
  const draftId = pick(service, 'draft', one);
  const gate = await service.reply('gate.get', { draftId });
  if (!gate.ok) return gate;
  const { findings } = (gate.value as { report: { findings: readonly { id: string }[] } }).report;
  const findingId = findings[other % Math.max(findings.length, 1)]?.id ?? 'none';
  const [personId, secondPersonId] = [pick(service, 'person', other), pick(service, 'person', other + 1)];
  return service.reply('gate.override', { draftId, findingId, reason: 'Known.', personId, secondPersonId });
}

async function restoreFromBin(service: TestService): Promise<unknown> {
  const { items } = await service.call('bin.list', {});
  return items.length === 0
    ? null
    : service.reply('bin.restore', { items: items.map(({ kind, id }) => ({ kind, id })) });
}
