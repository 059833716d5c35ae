// The floors have to show the words that ours show: letters and digits, in order, headings of groups apart.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { entryHtml, footHtml, headHtml, indexOf } from './client/entry-html.js';
import { makeRecord } from './record.js';

const plain = (html) =>
  html
    .replaceAll(/<h3 class="sourced-year">[^<]*<\/h3>|<[^>]*>/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** @throws where they differ, with the first words that do. */
export async function checkWords(dist) {
  const { prerender } = await import(pathToFileURL(join(dist, 'prerender/index.js')).href);
  const dataset = makeRecord(100);
  const index = indexOf(dataset);
  const entries = dataset.events.map((event) => entryHtml(event, index)).join('');
  const lean = plain(headHtml(dataset) + entries + footHtml(dataset));
  const ours = plain(prerender('sourced-timeline', dataset, { limit: 0 }));
  const at = [...ours].findIndex((letter, place) => letter !== lean[place]);
  if (ours === lean) return;
  const [own, other] = [ours, lean].map((text) => text.slice(Math.max(0, at - 40), at + 40));
  throw new Error(`The floors say other words than ours: “${other}” for “${own}”.`);
}
