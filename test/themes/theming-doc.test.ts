/** docs/theming.md and the worked themes name what is public, and nothing else. dist/ has to be built. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { transform } from 'lightningcss';
import { format } from 'prettier';
import { readElements } from '../../scripts/types/read-elements.ts';
import { themeCss, THEMES } from './colours.ts';

const DOC = 'docs/theming.md';
const HEADING = '\n## Custom properties\n';

const elements = readElements('dist/custom-elements.json');
const doc = readFileSync(DOC, 'utf8');
const properties = elements[0]?.cssProperties ?? [];
const known = new Set(properties.map(({ name }) => name));

const { exports, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string>;
  version: string;
};

const blocks = (language: string) =>
  [...doc.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(
    ([, text = '']) => text,
  );

/** What a sheet names that no element has. */
function unknownIn(css: string): string[] {
  const classes = new Set(elements.flatMap(({ cssClasses }) => cssClasses.map(({ name }) => name)));
  const parts = new Map(
    elements.map(({ tagName, cssParts }) => [tagName, cssParts.map(({ name }) => name)]),
  );
  const plain = css.replace(/\/\*.*?\*\//gs, '');
  return [
    ...[...plain.matchAll(/--sourced-[\w-]+/g)]
      .map(([name]) => name)
      .filter((one) => !known.has(one)),
    ...[...plain.matchAll(/\.([a-z][\w-]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'sourced-embed' && !classes.has(name)),
    ...[...plain.matchAll(/(\S*)::part\(([^)]*)\)/g)]
      .filter(([, tag = '', part = '']) => !parts.get(tag)?.includes(part))
      .map(([whole]) => whole),
  ];
}

/** Declarations of the light DOM that would lose against ours: neither final nor of spacing. */
const lostIn = (css: string) =>
  [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, selector = '']) => selector.includes('.sourced-') && !selector.includes('::part'))
    .flatMap(([, , block = '']) => block.split(';').map((one) => one.trim()))
    .filter((one) => one && !/^(--|line-height|letter-spacing|word-spacing)|!important$/.test(one));

describe('the worked themes', () => {
  for (const theme of THEMES) {
    const css = themeCss(theme);
    it(`${theme} sets what is public`, () => assert.deepEqual(unknownIn(css), []));
    it(`${theme} has rules that count, in the layer of themes`, () => {
      assert.deepEqual(lostIn(css), []);
      assert.match(css, /^\/\*[^/]*\*\/\n@layer sourced-theme \{\n( .*\n)+\}\n$/);
    });
    it(`${theme} asks for nothing`, () => assert.doesNotMatch(css, /url\(|@import|@font-face/));
    it(`${theme} is in the package, and in the document`, () => {
      assert.equal(exports[`./themes/${theme}.css`], `./dist/themes/${theme}.css`);
      assert.ok(readFileSync(`dist/themes/${theme}.css`, 'utf8').startsWith(css));
      assert.ok(doc.includes(`sourced-timeline/themes/${theme}.css`));
    });
  }
});

describe('docs/theming.md', () => {
  it('has every custom property, as the manifest has it (--update)', async () => {
    const rows = properties.map(
      ({ name, description, default: value }) =>
        `| \`${name}\` | ${description} | \`${value?.replaceAll(',', ', ').replace(/, +/g, ', ')}\` |`,
    );
    const [before = '', rest = ''] = doc.split(HEADING);
    const comment = rest.slice(0, rest.indexOf('-->') + 3);
    const after = rest.slice(rest.indexOf('\n## '));
    const table = ['| property | what it is | ours |', '| - | - | - |', ...rows].join('\n');
    const whole = `${before}${HEADING}${comment}\n\n${table}\n${after}`;
    const written = await format(whole, { parser: 'markdown', printWidth: 100, singleQuote: true });
    if (process.env['UPDATE']) writeFileSync(DOC, written);
    assert.ok(rows.length > 20);
    assert.equal(process.env['UPDATE'] ? readFileSync(DOC, 'utf8') : doc, written);
  });

  it('has examples that are CSS, of public names, and that count', () => {
    const examples = blocks('css');
    assert.ok(examples.length > 2);
    for (const css of examples) {
      transform({ filename: 'example.css', code: Buffer.from(css) });
      assert.deepEqual([unknownIn(css), lostIn(css)], [[], []]);
    }
  });

  it('imports and links what the package has', () => {
    const imported = [
      ...blocks('js')
        .join('')
        .matchAll(/'sourced-timeline(\/[^']+)'/g),
    ];
    assert.ok(imported.length > 1);
    for (const [, entry] of imported) assert.ok(exports[`.${entry}`], entry);
    const linked = [
      ...blocks('html')
        .join('')
        .matchAll(/sourced-timeline@([\d.]+)\/([^"]+)"/g),
    ];
    assert.ok(linked.length > 0);
    for (const [, release, file] of linked) {
      assert.equal(release, version);
      assert.ok(Object.values(exports).includes(`./${file}`), file);
    }
  });
});
