import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// Limits come from the best tails of the code bases that we measured (ARCHITECTURE.md). Tables of data are exempt.
const limits = {
  'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 40 }],
  complexity: ['error', 10],
  'max-params': ['error', 3],
};

const dataTables = [
  'shared/messages/**',
  'shared/samples/**',
  'shared/checks/words/**',
  'shared/spelling/medical-words.ts',
  'shared/thread/limits.ts',
  'db/migrations/**',
];

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'node_modules/**', '**/*.js', '**/*.cjs', '**/*.mjs'] },
  ...tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: {
      ...limits,
      ...hooks.configs.recommended.rules,
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-empty': ['error', { allowEmptyCatch: false }],
    },
  },
  { files: ['renderer/**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 100 }] } },
  { files: dataTables, rules: { 'max-lines': 'off' } },
  {
    files: ['tests/**', 'scripts/**'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-floating-promises': 'error' },
  },
  // Playwright hands fixtures a function called `use`, which is no React hook.
  { files: ['tests/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  { files: ['*.config.ts', 'tests/**/*.config.ts', 'tests/**/build-*.ts'], rules: { 'no-restricted-exports': 'off' } },
);
