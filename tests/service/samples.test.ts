import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareInput } from '../../shared/checks/bare-text.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import references from '../../shared/samples/key-references.csl.json' with { type: 'json' };
import type { Sample } from '../../shared/samples/sample.ts';
import { samples } from '../../shared/samples/samples.ts';
import { citedKeys, withoutCitations } from '../../shared/text/citations.ts';
import { createTestService, type TestService } from './harness.ts';

const findings = new Map(references.map(({ id, note }) => [id, /^Finding:\s*(.+)$/m.exec(note)?.[1] ?? '']));
const notes = new Map(
  references.map(({ id, note, issued }) => [id, `${note.split('\nVerified at:')[0] ?? ''} ${JSON.stringify(issued)}`]),
);
const withDraft = samples.filter((sample) => sample.draft !== null);
const name = (sample: Sample) => sample.statement;

const cited = (sample: Sample) => citedKeys(Object.values(sample.draft?.texts ?? {}).join('\n'));
/** Figures as a reader sees them, without thousands separators. Names such as COVID-19 and GLP-1 hold none. */
const figures = (text: string) =>
  [
    ...text
      .replace(/(?<=\d),(?=\d{3})/g, '')
      .replace(/\b(?:COVID-19|GLP-1|mRNA-1273)\b/g, '')
      .matchAll(/\d+(?:\.\d+)?%?/g),
  ].map(([figure]) => figure);
const isYear = (figure: string) => /^(?:19|20)\d\d$/.test(figure);

describe('the texts of the samples', () => {
  it('are more than a dozen worked debunks, with every template among them', () => {
    const cleared = withDraft.filter(({ draft }) => draft?.clearedBy !== null);
    expect(cleared.length).toBeGreaterThanOrEqual(12);
    expect([...new Set(cleared.map(({ draft }) => draft?.templateId))].sort()).toEqual([
      'correction-notice',
      'fact-myth-fallacy-fact',
      'holding-line',
      'prebunk',
      'question-and-answer',
      'truth-sandwich',
    ]);
  });

  it.each(withDraft)('cites only what is in the list and tied to the claim: $statement', (sample) => {
    const tied = sample.evidence.map(({ key }) => key);
    expect(cited(sample).filter((key) => !findings.has(key) || !tied.includes(key))).toEqual([]);
    expect(tied.filter((key) => !findings.has(key))).toEqual([]);
  });

  it.each(withDraft)('gives no figure that the finding of a cited source does not give: $statement', (sample) => {
    const given = new Set(cited(sample).flatMap((key) => figures(findings.get(key) ?? '')));
    const said = Object.values(sample.draft?.texts ?? {}).flatMap((text) => figures(withoutCitations(text)));
    expect(said.filter((figure) => !isYear(figure) && !given.has(figure))).toEqual([]);
  });

  it.each(withDraft)('gives no year that the record of a cited source does not give: $statement', (sample) => {
    const given = new Set(cited(sample).flatMap((key) => figures(notes.get(key) ?? '')));
    const said = Object.values(sample.draft?.texts ?? {}).flatMap((text) => figures(withoutCitations(text)));
    expect(said.filter((figure) => isYear(figure) && !given.has(figure))).toEqual([]);
  });

  it('rest on no retracted paper', () => {
    const retracted = new Set(references.filter(({ status }) => status === 'retracted').map(({ id }) => id));
    const roles = samples.flatMap(({ evidence }) =>
      evidence.filter(({ key }) => retracted.has(key)).map(({ role }) => role),
    );
    expect(new Set(roles)).toEqual(new Set(['myth_origin']));
  });
});

describe('library.addSamples', () => {
  let service: TestService;
  let added = 0;
  beforeAll(async () => {
    service = createTestService();
    added = (await service.call('library.addSamples', {})).added;
  }, 60_000);
  afterAll(() => service.close());

  it('counts what it added', async () => {
    const info = await service.call('library.info', {});
    expect(added).toBe(info.samples);
    expect([info.claims, info.sources, info.drafts + info.debunks >= withDraft.length]).toEqual([
      samples.length,
      references.length,
      true,
    ]);
  });

  it.each(withDraft.filter(({ draft }) => draft?.clearedBy !== null).map((sample) => [name(sample), sample] as const))(
    'leaves the gate open without an override: %s',
    async (_, sample) => {
      const { drafts } = await service.call('draft.list', { status: 'approved' });
      const draft = drafts.find(({ title }) => title === sample.draft?.title);
      const gate = await service.call('gate.get', { draftId: draft?.id ?? '' });
      const open = gate.report.findings.filter(({ severity }) => severity !== 'note').map(({ rule }) => rule);
      expect([open, gate.overrides, gate.canApprove, draft?.isSample]).toEqual([[], [], true, true]);
      expect(gate.report.reading.grade).toBeLessThanOrEqual(8);
    },
  );

  it('leaves the rest in writing, each with something to see', async () => {
    const { drafts } = await service.call('draft.list', { status: 'writing' });
    const open = await Promise.all(drafts.map(({ id }) => service.call('gate.get', { draftId: id })));
    expect(open.map(({ canApprove }) => canApprove)).toEqual(
      withDraft.filter(({ draft }) => draft?.clearedBy === null).map(() => false),
    );
  });

  it('makes posts that fit every platform, with no warning', async () => {
    const { drafts } = await service.call('draft.list', { status: 'approved' });
    const threads = (await Promise.all(drafts.map(({ id }) => service.call('thread.compose', { draftId: id })))).flat();
    expect(threads.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(threads.flatMap(({ posts }) => posts).filter(({ length, limit }) => length > limit)).toEqual([]);
  });

  it('says what holds without a library too: nothing blocks, at most one warning in ten posts', async () => {
    const { drafts } = await service.call('draft.list', { status: 'approved' });
    const threads = (await Promise.all(drafts.map(({ id }) => service.call('thread.compose', { draftId: id })))).flat();
    const posts = threads.map((thread) => thread.posts.map(({ text }) => text));
    const findings = posts.flatMap(
      (texts) => runChecks(bareInput({ posts: texts }, '2026-11-22T00:00:00.000Z')).findings,
    );
    const told = (weight: string) =>
      findings.filter(({ severity }) => severity === weight).map(({ rule, why }) => `${rule} ${JSON.stringify(why)}`);
    expect(told('block')).toEqual([]);
    expect(told('warn').length, told('warn').join('\n')).toBeLessThanOrEqual(posts.flat().length / 10);
  });

  it('refuses to add them twice', async () => {
    await expect(service.call('library.addSamples', {})).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is undone by library.removeSamples, and can be done again', async () => {
    const { removed } = await service.call('library.removeSamples', {});
    const info = await service.call('library.info', {});
    const people = await service.call('person.list', {});
    expect([removed, info.claims, info.sources, info.drafts, info.debunks, info.samples, people]).toEqual([
      added,
      0,
      0,
      0,
      0,
      0,
      [],
    ]);
    expect(await service.call('library.addSamples', {})).toEqual({ added });
    expect(service.bugs).toEqual([]);
  }, 60_000);
});

describe('library.addSamples beside own work', () => {
  it('keeps an own source of the same key, and what is own when samples go', async () => {
    const service = createTestService();
    const [reference] = references;
    await service.call('source.addText', { text: JSON.stringify([reference]) });
    await service.call('library.addSamples', {});
    await service.call('library.removeSamples', {});
    const { sources } = await service.call('source.list', {});
    expect(sources.map(({ source }) => [source.key, source.isSample])).toEqual([[reference?.id, false]]);
    service.close();
  }, 60_000);
});
