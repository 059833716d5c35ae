import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  {
    ignores: [
      ...['dist', 'site', 'storybook-static', 'coverage'],
      ...['dist', '.angular', '.next', 'next-env.d.ts'].map((made) => `examples/*/${made}`),
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        AbortController: 'readonly',
        clearTimeout: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        process: 'readonly',
        setTimeout: 'readonly',
        URL: 'readonly',
      },
    },
  },
  // What the bench runs in pages.
  {
    files: ['bench/client/*.js', 'bench/in-page.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['document', 'customElements', 'HTMLElement', 'performance', 'PerformanceObserver'],
          ...['MessageChannel', 'NodeFilter', 'requestAnimationFrame', 'innerHeight', 'scrollY'],
          ...['scrollBy', 'scrollTo'],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['examples/html/article.js'],
    languageOptions: { globals: { document: 'readonly' } },
  },
  {
    files: ['{src,builder,website}/**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      lit['flat/recommended'],
      wc['flat/recommended'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: {
      wc: { elementBaseClasses: ['LitElement', 'SourcedElement'] },
      litHtmlSources: ['lit'],
    },
    // unbound-method reports every @event=${this._handler}; lit binds those to the host itself.
    // A list without bullets is no list to WebKit unless its role says so.
    rules: {
      ...litA11y.configs.recommended?.rules,
      '@typescript-eslint/unbound-method': 'off',
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  // chai's property assertions read as floating promises and unused expressions to the typed rules.
  {
    files: ['test/**/*.ts', 'examples/**/*.{ts,tsx}', 'stories/**/*.ts', '.storybook/*.ts', '*.ts'],
    extends: [tseslint.configs.recommended],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
