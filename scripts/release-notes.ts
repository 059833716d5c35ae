// Writes the notes of this version’s release: what changed, and what to paste. dist/ has to be built.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { publicFolder, scriptUrl } from '../src/prerender/scripts.ts';

/** A file that pages load by its address. */
export interface Asset {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The part of a change log that is about one version, without its heading. */
export function changesOf(log: string, version: string): string {
  const [, after = ''] = `\n${log}`.split(`\n## ${version}\n`);
  return (after.split('\n## ')[0] ?? '').trim();
}

const integrityOf = ({ bytes }: Asset) =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Release notes in Markdown: exact addresses, each with its hash. */
export function releaseNotes(version: string, log: string, assets: readonly Asset[]): string {
  const url = ({ name }: Asset) => scriptUrl(publicFolder(version), name);
  const guard = (asset: Asset) => `integrity="${integrityOf(asset)}" crossorigin="anonymous"`;
  const named = (name: string) => {
    const asset = assets.find((one) => one.name === name);
    if (!asset) throw new Error(`${name} is not built: run \`npm run build\`.`);
    return asset;
  };
  const [script, styles] = [named('embed.js'), named('embed.css')];
  const rows = assets.map((asset) => {
    const size = (brotliCompressSync(asset.bytes).length / 1000).toFixed(1);
    return `| [${asset.name}](${url(asset)}) | ${size} | \`${integrityOf(asset)}\` |`;
  });
  return `${changesOf(log, version) || 'The first release.'}

## To paste

\`\`\`html
<script async src="${url(script)}" ${guard(script)}></script>
\`\`\`

Optional, in the page’s head, for a first paint that is final:

\`\`\`html
<link rel="stylesheet" href="${url(styles)}" ${guard(styles)} />
\`\`\`

Or \`npm install sourced-timeline@${version}\`.

## Files for pages

| file | kB with brotli | integrity |
| --- | --: | --- |
${rows.join('\n')}

The same files are at <https://unpkg.com/sourced-timeline@${version}/dist/>. Who built them, and from what: \`npm audit signatures\`.
`;
}

const FILES = ['embed*.js', 'embed.css', 'frame.js', 'resize.js', 'themes/*.css'];

/** The files of dist/ that pages load. */
export const builtAssets = (): Asset[] =>
  globSync(FILES, { cwd: 'dist' })
    .sort()
    .map((name) => ({ name, bytes: readFileSync(`dist/${name}`) }));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const log = existsSync('CHANGELOG.md') ? readFileSync('CHANGELOG.md', 'utf8') : '';
  process.stdout.write(releaseNotes(version, log, builtAssets()));
}
