import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { it } from 'node:test';
import { run } from '../../src/cli/run.ts';
import { inFolder } from '../compiler/invented-record.ts';

const guide = await readFile(new URL('../../docs/authoring.md', import.meta.url), 'utf8');

/** Blocks of the guide, each with what the comment before it says it is. */
const BLOCK = /(?:<!-- (file|change|output)(?:: (\S+))? -->\n\n)?```(\w+)\n(.*?)```/gs;

it('docs/authoring.md leads from an article to an embedded timeline', () =>
  inFolder({}, async (folder) => {
    const home = process.cwd();
    process.chdir(folder);
    try {
      let said = '';
      let codes: number[] = [];
      const steps = Array.from(
        guide.matchAll(BLOCK),
        ([, kind, file = '', language, text = '']) => ({ kind, file, language, text }),
      );
      for (const { kind, file, language, text } of steps) {
        if (kind === 'file') {
          await mkdir(dirname(join(folder, file)), { recursive: true });
          await writeFile(file, text);
        } else if (kind === 'change') {
          await writeFile(file, change(await readFile(file, 'utf8'), text));
        } else if (kind === 'output') {
          assert.equal(said, text);
          assert.deepEqual(codes, [1]);
          codes = [];
        } else if (language === 'sh') {
          assert(
            codes.every((code) => code === 0),
            said,
          );
          said = '';
          codes = [];
          for (const line of text.trim().split('\n')) {
            const { code, stderr } = await commandLine(line);
            said += stderr;
            codes.push(code);
          }
        }
      }
      assert.deepEqual(codes, [0]);
      assert.match(
        await readFile('timeline.html', 'utf8'),
        /We will go as soon as the guns are silent/,
      );
      assert.equal(
        JSON.parse(await readFile('record.json', 'utf8')).missions[0].status.value,
        'proposed',
      );
    } finally {
      process.chdir(home);
    }
  }));

/** Runs a line of the guide; what is no command of ours is left to the reader. */
async function commandLine(line: string): Promise<{ code: number; stderr: string }> {
  const [command = '', output] = line.split(' > ');
  const [program, ...args] = command.split(' ');
  if (program === 'rm') await rm(args[0]!);
  if (program !== 'npx') return { code: 0, stderr: '' };
  let [stdout, stderr] = ['', ''];
  const code = await run(args.slice(1), {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
  });
  if (output !== undefined) await writeFile(output, stdout);
  return { code, stderr };
}

/** Applies the lines of a diff: those taken out stand in the text as they are. */
function change(text: string, diff: string): string {
  const pairs = diff.matchAll(/((?:^-.*\n)+)((?:^\+.*\n)+)/gm);
  const lines = (block = '') => block.replace(/^./gm, '');
  return Array.from(pairs).reduce((all, [, old, now]) => {
    assert(all.includes(lines(old)), old);
    return all.replace(lines(old), () => lines(now));
  }, text);
}
