import type { Draft, DraftContent } from '../../shared/model/draft.ts';
import { createTestService, type TestService } from './harness.ts';

export const rao = {
  name: 'A. Rao',
  credentials: 'MD',
  role: '',
  organisation: '',
  specialties: [],
  isClinician: true,
};
export const said = [
  { id: 'b1', role: 'fact', label: 'Fact', text: 'The MMR vaccine does not cause autism [@hviid2019, p. 3].' },
  { id: 'b2', role: 'myth', label: 'Myth', text: '> “The jab gave my nephew autism”' },
  { id: 'b3', role: 'disclosure', label: 'Interests', text: 'I have no ties to any maker.' },
] as const;
export const inSpanish = [
  'La vacuna no causa autismo [@hviid2019].',
  '> “La vacuna le dio autismo”',
  'No tengo vínculos.',
];

/** A library with one draft of three blocks, and what a translator does with it. */
export interface TranslationDesk {
  readonly service: TestService;
  readonly original: Draft;
  translate(language?: string): Promise<Draft>;
  /** Saves the draft with these texts in its blocks, as it is now. */
  write(draft: Draft, texts: readonly string[]): Promise<Draft>;
  familyOf(draftId: string): ReturnType<typeof familyIn>;
  /** The findings of the rules on translations: rule, weight and block. */
  told(draft: Draft): Promise<(readonly string[])[]>;
  undo(): Promise<void>;
}

export async function openTranslationDesk(): Promise<TranslationDesk> {
  const service = createTestService();
  const author = await service.call('person.save', rao);
  const started = await service.call('draft.create', { title: 'MMR and autism', templateId: 'truth-sandwich' });
  const original = await service.call('draft.save', {
    id: started.id,
    version: 1,
    content: { ...contentOf(started), audience: 'Parents', authorIds: [author.id], blocks: [...said] },
  });
  return {
    ...{ service, original },
    translate: (language = 'es') => service.call('translation.start', { originalId: original.id, language }),
    write: (draft, texts) => writeIn(service, draft, texts),
    familyOf: (draftId) => familyIn(service, draftId),
    told: (draft) => toldIn(service, draft),
    async undo() {
      const { next } = await service.call('action.list', { limit: 1 });
      await service.call('action.undo', { number: next.undo?.number ?? 0 });
    },
  };
}

export function contentOf({ title, language, audience, authorIds, blocks }: Draft): DraftContent {
  return { title, language, audience, authorIds, blocks };
}

async function writeIn(service: TestService, draft: Draft, texts: readonly string[]): Promise<Draft> {
  const now = await service.call('draft.get', { id: draft.id });
  const blocks = now.blocks.map((block, index) => ({ ...block, text: texts[index] ?? block.text }));
  const title = now.language === 'es' ? 'La triple vírica y el autismo' : now.title;
  return service.call('draft.save', {
    id: now.id,
    version: now.version,
    content: { ...contentOf(now), title, blocks },
  });
}

function familyIn(service: TestService, draftId: string) {
  return service.call('translation.list', { draftId });
}

async function toldIn(service: TestService, draft: Draft): Promise<(readonly string[])[]> {
  const { findings } = await service.call('draft.check', { id: draft.id });
  return findings
    .filter(({ rule }) => ['PUB-16', 'PUB-19', 'PUB-20'].includes(rule))
    .map(({ rule, severity, place }) => [rule, severity, place.kind === 'block' ? place.blockId : place.kind]);
}
