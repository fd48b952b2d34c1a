import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Leaves the 50 languages of zod's own messages out of a bundle: they are a third of a megabyte that is read at each start, and no message of zod's reaches a person. */
export const englishZod: Plugin = {
  name: 'english-zod',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/locales\/index\.js$/ }, ({ importer }) =>
      /[\\/]zod[\\/]/.test(importer) ? { path: join(dirname(importer), '..', 'locales', 'en.js') } : null,
    );
  },
};
