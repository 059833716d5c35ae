import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cssData, htmlData, webTypes } from './editors.ts';
import { reactModule, svelteModule, vueModule } from './frameworks.ts';
import { propsModule } from './props.ts';
import { readElements } from './read-elements.ts';

/** Writes, from the manifest beside it, what frameworks’ type checkers and editors know the elements by. */
export function writeTypes(dist: string): void {
  const elements = readElements(`${dist}/custom-elements.json`);
  mkdirSync(`${dist}/types`, { recursive: true });
  const types = {
    props: propsModule(elements),
    react: reactModule(elements),
    svelte: svelteModule(elements),
    vue: vueModule(elements),
  };
  for (const [name, text] of Object.entries(types)) {
    writeFileSync(`${dist}/types/${name}.d.ts`, text);
    // A bundler follows the import to a module: an empty one.
    writeFileSync(`${dist}/types/${name}.js`, 'export {};\n');
  }
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const data = {
    'vscode.html-data': htmlData(elements),
    'vscode.css-data': cssData(elements),
    'web-types': webTypes(elements, version),
  };
  for (const [name, value] of Object.entries(data)) {
    writeFileSync(`${dist}/${name}.json`, `${JSON.stringify(value)}\n`);
  }
}
