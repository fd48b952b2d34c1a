/**
 * The layer law of ARCHITECTURE.md, on resolved paths.
 * tests/architecture.test.ts proves that it bites: modules were cruised, and a planted bad import fails.
 */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { pathNot: allowed },
});

const sharedPackages =
  '^node_modules/(zod|intl-messageformat|@formatjs|unicode-segmenter|linkify-it|tlds|twitter-text|syllable|dale-chall|yaml|marked|fflate|papaparse|re2js)/';
const typesOnly = '^node_modules/@types/';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only(
      'shared-is-pure',
      '^shared/',
      ['^shared/', sharedPackages, typesOnly],
      'shared/ knows no Node, React, Electron or database',
    ),
    only(
      'db-knows-shared-and-sqlite',
      '^db/',
      [
        '^(shared|db)/',
        '^node_modules/better-sqlite3/',
        typesOnly,
        '^(node:)?(fs|path|crypto|os)$',
        '^(node:)?fs/promises$',
      ],
      'db/ is the library on disk and nothing else',
    ),
    {
      name: 'service-knows-no-shell',
      severity: 'error',
      from: { path: '^electron/service/' },
      to: {
        path: [
          '^electron/shell/',
          '^electron/[^/]+\\.ts$',
          '^renderer/',
          '^node_modules/(electron|react|react-dom)/',
          '^electron$',
        ],
      },
    },
    {
      name: 'host-knows-no-shell',
      severity: 'error',
      from: { path: '^electron/(host|command-line)/' },
      to: {
        path: [
          '^electron/shell/',
          '^electron/[^/]+\\.ts$',
          '^renderer/',
          '^node_modules/(electron|react|react-dom)/',
          '^electron$',
        ],
      },
    },
    {
      name: 'shell-knows-no-database',
      severity: 'error',
      from: { path: '^electron/(shell/|main|preload)' },
      to: { path: ['^db/', '^renderer/'] },
    },
    only(
      'page-knows-only-shared',
      '^renderer/',
      ['^(shared|renderer)/', '^node_modules/'],
      'the page reaches the rest through the contract',
    ),
    { name: 'page-has-no-node', severity: 'error', from: { path: '^renderer/' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'page-has-no-database',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^node_modules/(better-sqlite3|electron|@citation-js)/' },
    },
    {
      name: 'peers-only-in-benches',
      severity: 'error',
      comment: 'other checkers are here to be measured beside, not to check with',
      from: { path: '^(shared|db|electron|renderer|scripts|tests)/', pathNot: '^tests/bench/' },
      to: { path: '^node_modules/(retext[^/]*|alex|write-good|compromise)/' },
    },
    { name: 'nothing-imports-tests', severity: 'error', from: { pathNot: '^tests/' }, to: { path: '^tests/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|out)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
