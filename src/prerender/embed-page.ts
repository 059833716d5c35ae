import { escape } from './serialise.ts';

export interface FramePageOptions {
  /** The folder in which the page will be, with its scripts; else addresses in it are relative. */
  base?: string;
  /** Origins besides the page’s own from which data may come. */
  dataOrigins?: readonly string[];
  /** The languages that there is a script for, by subtag. */
  languages: readonly string[];
}

/**
 * Writes `embed.html`, the page for frames: no inline script and no inline style, so that it works
 * under a strict policy. What the address asks for is made by `frame.js`.
 */
export function framePage({ base = '', dataOrigins = [], languages }: FramePageOptions): string {
  // Safe: what is given is escaped; languages are those of files in `dist`.
  const folder = base && base.replace(/\/?$/, '/');
  const scripts = languages.map(
    (lang) => `      <script src="embed.${lang}.js" data-lang="${lang}"></script>\n`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Sourced timeline</title>
    <meta name="robots" content="noindex" />
    <!-- Origins, besides this page’s own, from which data may come, with spaces between. -->
    <meta name="sourced-data" content="${escape(dataOrigins.join(' '))}" />
    <!-- Consumers of oEmbed want absolute addresses. -->
    <link rel="canonical" href="${escape(folder)}embed.html" />
    <link
      rel="alternate"
      type="application/json+oembed"
      href="${escape(folder)}oembed.json"
      title="Sourced timeline"
    />
    <link rel="stylesheet" href="embed.css" />
    <script defer src="frame.js"></script>
    <script defer src="embed.js"></script>
  </head>
  <body>
    <noscript><p>This needs scripts to be shown.</p></noscript>
    <template>
${scripts.join('')}    </template>
  </body>
</html>
`;
}
