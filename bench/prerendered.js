// Writes our content of a record, prerendered for a placeholder. A process of its own: the longest may not fit.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const [dist, record, limit, output] = process.argv.slice(2);
const { snippet } = await import(pathToFileURL(`${dist}/prerender/index.js`).href);
const dataset = JSON.parse(await readFile(record, 'utf8'));
const attributes = { src: `/data-${dataset.events.length}.json`, limit, 'max-bytes': '2000000000' };
const html = snippet('sourced-timeline', dataset, {
  form: 'A',
  attributes,
  script: { url: '/embed.js', integrity: '' },
});
await writeFile(output, html.replaceAll(/ (integrity|crossorigin)="[^"]*"/g, ''));
