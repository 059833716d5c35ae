// Puts the page and what it needs of the package into dist/, to be served by anything that serves files.
import { cpSync, mkdirSync } from 'node:fs';

const ours = 'node_modules/sourced-timeline';
mkdirSync('dist', { recursive: true });
for (const [from, to] of [
  ['index.html', 'index.html'],
  ['article.js', 'article.js'],
  ['article.css', 'article.css'],
  [`${ours}/dist/embed.js`, 'embed.js'],
  [`${ours}/dist/embed.css`, 'embed.css'],
  [`${ours}/data/western-training-missions.json`, 'record.json'],
]) {
  cpSync(from, `dist/${to}`);
}
