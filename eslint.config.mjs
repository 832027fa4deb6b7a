import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The wings of the API, left to right: each may import those to its left and never to its right (docs/adr/0002). */
const wings = [
  'common',
  'identity',
  'directory',
  'messages',
  'paperwork',
  'meetings',
  'delegations',
  'recommendations',
  'proceedings',
  'minutes',
  'search',
];

const wingWalls = wings.map((wing, at) => ({
  files: [`apps/api/src/${wing}/**/*.ts`],
  ignores: ['**/*.spec.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: wings
          .slice(at + 1)
          .map((right) => ({ regex: `^(?:\\.\\./)+${right}(?:/|$)`, message: `${wing}/ lies left of ${right}/.` })),
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/artefacts/**',
      '.nx/**',
      '.data/**',
      'libs/api-contract/src/generated/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Nest reads a class with nothing but a decorator: modules are such classes.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          depConstraints: [
            { sourceTag: 'type:pure', onlyDependOnLibsWithTags: ['type:pure'] },
            { sourceTag: 'type:contract', onlyDependOnLibsWithTags: ['type:contract'] },
            { sourceTag: 'type:ui', onlyDependOnLibsWithTags: ['type:pure', 'type:ui'] },
            { sourceTag: 'scope:api', onlyDependOnLibsWithTags: ['type:pure', 'type:contract'] },
            { sourceTag: 'scope:web', onlyDependOnLibsWithTags: ['type:pure', 'type:contract', 'type:ui'] },
            { sourceTag: 'scope:e2e', onlyDependOnLibsWithTags: ['type:pure', 'type:contract'] },
          ],
        },
      ],
      // An empty variable of the environment means the same as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // DTOs are classes for the sake of their decorators; what counts is their shape.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  ...wingWalls,
  {
    // Pure libraries know neither the network, nor the disk, nor the database.
    files: ['libs/{vietnamese,official-documents}/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['node:*', 'typeorm', '@nestjs/*', 'react'] }] },
  },
  // Features meet in pages only: a feature imports its own folder, the kit and the client, never a neighbour.
  ...['*', '*/*'].map((depth, folders) => ({
    files: [`apps/web/src/features/${depth}/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: `^(\\.\\./){${folders + 1}}(?!\\.)`, message: 'Features meet in routes/ only.' },
            { regex: '/(features|routes)/', message: 'Features meet in routes/ only.' },
          ],
        },
      ],
    },
  })),
  // What features and pages are built from knows neither; nor does a page know another.
  {
    files: ['apps/web/src/{api,i18n,session,shared}/**/*.{ts,tsx}'],
    ignores: ['**/*.spec.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '/(features|routes)/', message: 'What all features share knows none of them.' }] },
      ],
    },
  },
  {
    files: ['apps/web/src/routes/*.{ts,tsx}'],
    ignores: ['**/*.spec.{ts,tsx}'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^\\./', message: 'A page knows no other page.' }] }],
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}', 'libs/ui/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        performance: 'readonly',
        crypto: 'readonly',
        Buffer: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
  {
    files: ['**/*.spec.{ts,tsx}', '**/testing/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  prettier,
);
