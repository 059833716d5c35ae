// After `changeset version`: documents name the version that the package now has.
import { readFileSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const file of globSync(['README.md', 'docs/*.md'])) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/(?<=sourced-timeline@)\d[\w.-]*(?=\/)/g, version));
}
