import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const typeChecked = tseslint.configs.recommendedTypeChecked.map((config) => ({
  ...config,
  files: ['**/*.ts'],
}));

export default [
  { ignores: ['dist', 'dist.*', 'dist.next', 'dist.old', '.astro', '.cache', 'node_modules', 'tests/fixtures'] },
  ...typeChecked,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  ...astro.configs.recommended,
  {
    // Floors of the house: imports point down only (see ARCHITECTURE.md).
    files: ['src/lib/**/*.ts', 'src/schemas/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['astro:*'], message: 'lib and schemas must run in plain Node.' },
            {
              group: ['**/queries/**', '**/components/**', '**/layouts/**', '**/pages/**'],
              message: 'Imports point down the floors only.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/schemas/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['astro:*', '**/lib/**'], message: 'Schemas are the ground floor.' }] },
      ],
    },
  },
];
