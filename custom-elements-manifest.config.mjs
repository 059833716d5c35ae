import { readFileSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';
import { parse } from 'yaml';

const { 'custom-properties': properties, classes } = parse(
  readFileSync('src/components/styling.yaml', 'utf8'),
);
const { commonCss } = await tsImport('./src/components/shared/content-styles.ts', import.meta.url);
const uses = commonCss.matchAll(/var\(\s*(--sourced-[\w-]+),\s*((?:[^()]|\([^()]*\))*)\)/g);
const defaults = Object.fromEntries(
  [...uses].map(([, name, value]) => [name, value.trim().replace(/\s+/g, ' ')]),
);

const named = ([name, description]) => ({ name, description });
const toDist = (path, ext) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, ext);

/** The three elements, as the package has them: what their users may rely on, and nothing else. */
const published = () => ({
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.flatMap(
      ({ path, declarations }) =>
        declarations.filter(({ tagName }) => tagName).flatMap((one) => modulesOf(path, one)),
    );
  },
});

function modulesOf(source, declaration) {
  const path = toDist(source, '.js');
  const { name, tagName, members, attributes, events } = declaration;
  const element = {
    ...declaration,
    superclass: { name: 'LitElement', package: 'lit' },
    members: members.filter(({ privacy }) => !privacy).map(asItsOwn),
    attributes: attributes.map(asItsOwn),
    // The analyzer takes an event’s first argument for its name.
    events: events.filter(({ name }) => name?.startsWith('sourced-')),
    cssProperties: Object.entries(properties).map((property) => ({
      ...named(property),
      default: defaults[property[0]],
    })),
    cssClasses: Object.entries(classes)
      .filter(([tags]) => tags.split(', ').includes(tagName.replace('sourced-', '')))
      .flatMap(([, those]) => Object.entries(those).map(named)),
  };
  const exported = (kind, as) => ({ kind, name: as, declaration: { name, module: path } });
  const module = (path, declarations, exports) => ({
    kind: 'javascript-module',
    path,
    declarations,
    exports,
  });
  return [
    module(path, [element], [exported('js', name)]),
    module(toDist(source, '.define.js'), [], [exported('custom-element-definition', tagName)]),
  ];
}

const asItsOwn = (item) => ({ ...item, inheritedFrom: undefined });

export default {
  globs: ['src/components/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [published()],
};
