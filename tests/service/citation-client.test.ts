import { afterEach, describe, expect, it } from 'vitest';
import { createCitationClient } from '../../electron/service/citation-client.ts';
import references from '../../shared/samples/key-references.csl.json' with { type: 'json' };
import { createTestService } from './harness.ts';

const workerFile = new URL('../../electron/service/citation-worker.ts', import.meta.url);
const client = createCitationClient(workerFile);
const items = Array.from({ length: 500 }, (_, index) => ({
  ...references[index % references.length],
  type: 'book',
  id: `item-${index}`,
}));

describe('the citation worker', () => {
  afterEach(() => client.stop());

  it('starts anew after a death, which fails only the calls that waited', async () => {
    const waiting = client.format(items, 'apa');
    client.stop();
    await expect(waiting).rejects.toThrow('worker');
    const { summary } = await client.read(new TextEncoder().encode('10.1000/a'));
    expect(summary).toMatchObject({ format: 'identifier', records: 1 });
  });

  it('tells how far it has read', async () => {
    const shares: number[] = [];
    const text = Array.from({ length: 2000 }, (_, index) => `@book{b${index}, title={Book ${index}}}`).join('\n');
    const { works } = await client.read(new TextEncoder().encode(text), (share) => shares.push(share));
    expect(works).toHaveLength(2000);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  });
});

describe('the service', () => {
  it('goes on answering while hundreds of references are formatted', async () => {
    const service = createTestService();
    const records = Array.from({ length: 150 }, (_, index) => ({
      type: 'book',
      title: `Book number ${index}`,
      author: [{ family: `Name${index}` }],
    }));
    const { sourceIds: ids } = await service.call('source.addText', { text: JSON.stringify(records) });
    let isFormatting = true;
    const formatting = Promise.all([
      service.call('source.format', { ids, style: 'vancouver' }),
      service.call('source.format', { ids, style: 'ama' }),
    ]).finally(() => {
      isFormatting = false;
    });
    let answered = 0;
    while (isFormatting) {
      await service.call('source.list', { limit: 20 });
      await new Promise((resume) => setImmediate(resume));
      answered += 1;
    }
    const [first] = await formatting;
    expect(first).toHaveLength(150);
    // Formatting in the loop would let one or two through: before it, and between the two styles.
    expect(answered).toBeGreaterThan(5);
    expect(service.bugs).toEqual([]);
    service.close();
  });
});
