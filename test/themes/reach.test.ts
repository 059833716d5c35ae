/** Whatever is coloured, set, rounded or ruled is reached from outside: by a custom property, a part or a class name. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Features, transform } from 'lightningcss';
import type { CSSResult } from 'lit';
import { globSync } from 'tinyglobby';

interface Declaration {
  readonly file: string;
  readonly selector: string;
  readonly property: string;
  readonly value: string;
}

/** The declarations of a sheet’s rules; what forced colours ask for is the reader’s own. */
function declarationsOf(file: string, sheet: string): Declaration[] {
  const plain = transform({
    filename: file,
    code: Buffer.from(sheet),
    include: Features.Nesting,
  }).code.toString();
  const css = plain.replace(/@media \(forced-colors: active\) \{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
  return [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', block = '']) =>
    [...block.matchAll(/(?:^|;)\s*([\w-]+):\s*([^;]+)/g)].map(([, property = '', value = '']) => ({
      file: file.split('/').at(-1) ?? '',
      selector: selector.trim(),
      property,
      value: value.trim().replace(/\s+/g, ' '),
    })),
  );
}

const sheets = await Promise.all(
  globSync('src/components/**/*{.,-}styles.ts').map(async (file) => {
    const exports = (await import(`../../${file}`)) as Record<string, CSSResult | string>;
    return Object.values(exports).map((sheet) => ({
      file,
      css: typeof sheet === 'object' ? sheet.cssText : '',
    }));
  }),
);
const all = sheets.flat().flatMap(({ file, css }) => declarationsOf(file, css));
/** What class names do not reach. */
const inShadow = all.filter(({ file }) => !file.includes('content-styles'));

const told = ({ file, selector, property, value }: Declaration) =>
  `${file}: ${selector} { ${property}: ${value} }`;

const COLOUR =
  /#(?!0000\b)[\da-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\((?!from var)|\b(black|white|gray|grey|red)\b(?!-)/;
const LINE = /\b\d*\.?\d+px\b/;

describe('themes reach', () => {
  it('what there is to be reached', () => {
    assert.ok(all.length > 800 && inShadow.length > 300);
  });

  it('every colour, but the shade of popovers, which are a part', () => {
    const literal = all.filter(
      ({ value, property }) => COLOUR.test(value) && !property.startsWith('--s-'),
    );
    assert.deepEqual(literal.map(told), [
      'popover.styles.ts: .popover { box-shadow: 0 6px 20px #00000029 }',
    ]);
  });

  it('every font', () => {
    const families = all.flatMap((one) => {
      const { property, value } = one;
      if (property === 'font-family') return [{ one, family: value }];
      return property === 'font' && value !== 'inherit'
        ? [{ one, family: value.slice(value.lastIndexOf(' ') + 1) }]
        : [];
    });
    const other = families.filter(
      ({ family }) => !/^(inherit|var\(--s-(serif|sans)\))$/.test(family),
    );
    assert.ok(families.length > 30);
    assert.deepEqual(
      other.map(({ one }) => told(one)),
      [],
    );
  });

  it('every size of type, as a multiple of the base', () => {
    const sizes = all.filter(({ property }) => property === 'font-size' || property === 'font');
    const other = sizes.filter(
      ({ value }) =>
        !/^(inherit|0|[\d.]+em|var\(--sourced-base, medium\)|\d+ [\d.]+em\/[\d.]+ var\(.*)$/.test(
          value,
        ),
    );
    assert.ok(sizes.length > 80);
    assert.deepEqual(other.map(told), []);
  });

  it('every corner, but those of round signs and of rings', () => {
    const corners = all.filter(({ property }) => property === 'border-radius');
    const round = /^(0|50%|var\(--s-radius\))$/;
    const signs = [':focus-visible', '.dot.many', '.handle:before', '[data-rail="range"]:after'];
    const other = corners.filter(
      ({ value, selector }) => !round.test(value) && !signs.some((sign) => selector.endsWith(sign)),
    );
    assert.ok(corners.length > 15);
    assert.deepEqual(other.map(told), []);
  });

  it('every line that no class name reaches, but those of the chart, of signs and of popovers', () => {
    const lines = inShadow.filter(({ property }) =>
      /^(border|outline)(?!-(offset|radius|color))/.test(property),
    );
    const signs = [
      // Popovers are a part.
      '.popover',
      '.popover.profile',
      // What is chosen: a sign.
      '.box[aria-current]',
    ];
    const chart = /^(overview|brush|lane)\.styles\.ts$/;
    const other = lines.filter(
      ({ file, selector, value }) =>
        LINE.test(value) && !chart.test(file) && !signs.includes(selector),
    );
    assert.ok(lines.length > 20);
    assert.deepEqual(other.map(told), []);
  });

  it('the lines between the chart’s rows', () => {
    const rows = inShadow.filter(({ value }) => value.includes('var(--s-line-row)'));
    assert.ok(rows.some(({ file }) => file === 'overview.styles.ts'));
  });
});
