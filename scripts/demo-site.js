// Writes the demo article, the page for frames and their files into a folder, as a static host serves them:
// scripts and style sheets with their hash in their names, nothing inline. `node scripts/demo-site.js FOLDER`
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder to write into.');
const write = (name, content) => writeFileSync(join(folder, name), content);
mkdirSync(join(folder, 'data'), { recursive: true });

const names = new Map();
const writeHashed = (name, content) => {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  names.set(name, name.replace(/(?=\.\w+$)/, `.${hash}`));
  write(names.get(name), content);
};
const withHashes = (html) =>
  html.replace(/(?<=(?:src|href)=")(?:\.\.\/dist\/)?([\w.]+\.(?:js|css))(?=")/g, (_, name) =>
    names.get(name),
  );

for (const path of globSync(['dist/embed*.{js,css}', 'dist/{frame,resize}.js'])) {
  writeHashed(basename(path), readFileSync(path));
}
const record = 'data/western-training-missions.json';
write(record, readFileSync(record));
write('embed.html', withHashes(readFileSync('dist/embed.html', 'utf8')));

let article = readFileSync('demo/article.html', 'utf8');
const [inline, rules] = /<style>([^]*?)<\/style>/.exec(article);
writeHashed('article.css', rules);
article = article
  .replace(inline, '<link rel="stylesheet" href="article.css" />')
  .replace(/<link rel="icon"[^>]*>/, '')
  .replaceAll('"../data/', '"data/');
write('index.html', withHashes(article));
