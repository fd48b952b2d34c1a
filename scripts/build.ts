import { buildAll } from './build-when-older.ts';

const start = performance.now();
await buildAll();
console.log(
  `Built the page and the Electron programs into dist/ in ${((performance.now() - start) / 1000).toFixed(1)} s.`,
);
