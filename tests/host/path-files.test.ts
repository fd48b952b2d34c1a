import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { createPathFiles } from '../../electron/host/path-files.ts';

it('gives the bytes of a file that lies nowhere once', async () => {
  const files = createPathFiles();
  files.registerBytes('token-of-picture', { fileName: 'chart.png', bytes: new Uint8Array([1, 2, 3]) });
  const { fileName, sizeBytes, stream } = await files.openFile('token-of-picture');
  expect([fileName, sizeBytes, [...(await buffer(stream))]]).toEqual(['chart.png', 3, [1, 2, 3]]);
  await expect(files.openFile('token-of-picture')).rejects.toThrow('not known any more');
});
