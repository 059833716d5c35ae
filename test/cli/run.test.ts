import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { run } from '../../src/cli/run.ts';
import { STARTER_FILES } from '../../src/cli/starter-files.ts';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import { prerender } from '../../src/prerender/index.ts';
import { inFolder, INVENTED } from '../compiler/invented-record.ts';

/** Runs a command line; gives its exit code and what it wrote. */
async function command(...args: string[]) {
  let [stdout, stderr] = ['', ''];
  const code = await run(args, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
  });
  return { code, stdout, stderr };
}

const BROKEN = {
  ...INVENTED,
  'record.yaml': INVENTED['record.yaml']!.replace('updated: 2024-06-01', 'updated: 2024-06-31'),
};

describe('sourced-timeline', () => {
  it('prints help for itself and each command, and exits 0', async () => {
    for (const args of [
      [],
      ['init'],
      ['compile'],
      ['check'],
      ['diff'],
      ['prerender'],
      ['snippet'],
    ]) {
      const { code, stdout, stderr } = await command(...args, '--help');
      assert.equal(code, 0);
      assert.match(stdout, /^Usage: sourced-timeline/);
      assert.equal(stderr, '');
    }
  });

  it('exits 2 on wrong usage, with a message on standard error', async () => {
    const wrong = [
      [],
      ['compil'],
      ['compile'],
      ['compile', 'data'],
      ['check', '--jsn', 'data'],
      ['prerender', 'x.json'],
      ['prerender', 'x.json', '--element', 'badge'],
      ['prerender', 'x.json', '--element', 'mission-status', '--limit', '3'],
      ['prerender', 'x.json', '--element', 'mission-status'],
      ['prerender', 'x.json', '--element', 'timeline', '--order', 'newset'],
      ['prerender', 'x.json', '--element', 'timeline', '--limit', 'many'],
      ['prerender', 'x.json', '--element', 'timeline', '--as-of', 'yesterday'],
      ['prerender', 'x.json', '--element', 'timeline', '--from', '2024-13'],
      ['compile', 'data', '-o', ''],
      ['check', 'package.json', '--texts', 'data'],
    ];
    for (const args of wrong) {
      const { code, stdout, stderr } = await command(...args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(stdout, '');
      assert.notEqual(stderr, '');
    }
  });

  it('says plainly what is not there', async () => {
    const missing = [
      ['check', '/no/such/place'],
      ['diff', '/no/such/a.json', '/no/such/b.json'],
      ['prerender', '/no/such/a.json', '--element', 'timeline'],
    ];
    for (const args of missing) {
      const { code, stderr } = await command(...args);
      assert.equal(code, 1);
      assert.match(stderr, /^There is no “\/no\/such\/.*”\.\n$/);
    }
    for (const args of [
      ['diff', 'data', 'data'],
      ['prerender', 'data', '--element', 'timeline'],
    ]) {
      const { code, stderr } = await command(...args);
      assert.equal(code, 1);
      assert.equal(stderr, 'A file is needed, but this is a folder: “data”.\n');
    }
    const { code, stderr } = await command('compile', '/no/such', '-o', '/no/such/x.json');
    assert.equal(code, 1);
    assert.match(stderr, /^\/no\/such:1:1: error files: There is no such folder\./);
  });
});

describe('compile', () => {
  it('writes the dataset, byte for byte the same again, and nothing on standard output', () =>
    inFolder(INVENTED, async (folder) => {
      const output = `${folder}/dataset.json`;
      const args = ['compile', folder, '-o', output, '--texts', `${folder}/texts`];
      assert.deepEqual(await command(...args), { code: 0, stdout: '', stderr: '' });
      const text = await readFile(output, 'utf8');
      assert.equal(parseDataset(JSON.parse(text)).id, 'invented');
      await command(...args);
      assert.equal(await readFile(output, 'utf8'), text);
      assert.deepEqual(
        (await readdir(folder)).filter((name) => name.includes('tmp')),
        [],
      );
    }));

  it('leaves the old dataset as it was on errors, and names file, line, column and mend', () =>
    inFolder({ ...BROKEN, 'dataset.json': 'old' }, async (folder) => {
      const { code, stderr } = await command('compile', folder, '-o', `${folder}/dataset.json`);
      assert.equal(code, 1);
      assert.equal(
        stderr,
        `${folder}/record.yaml:6:10: error invalid-date: “2024-06-31”: 2024-06 has no day 31. Mend: Write it in EDTF: 2024-05-27, 2024-05, 2014/2022, [2024-05-27,2024-05-28], XXXX-08-25.\n1 error, 0 warnings.\n`,
      );
      assert.equal(await readFile(`${folder}/dataset.json`, 'utf8'), 'old');
    }));

  it('lists files that cannot be read beside all other faults', () =>
    inFolder(BROKEN, async (folder) => {
      await mkdir(`${folder}/articles/2024-01-01-folder.yaml`);
      await symlink(`${folder}/nowhere`, `${folder}/articles/2024-01-01-link.yaml`);
      const { code, stderr } = await command('compile', folder, '-o', `${folder}/dataset.json`);
      assert.equal(code, 1);
      assert.match(stderr, /folder\.yaml:1:1: error files: This is a folder/);
      assert.match(
        stderr,
        /link\.yaml:1:1: error files: This is a link to a file that is not there/,
      );
      assert.match(stderr, /record\.yaml:6:10: error invalid-date/);
    }));

  it('says once that the folder of texts is not there, and reads no text outside of it', () =>
    inFolder(INVENTED, async (folder) => {
      const args = ['compile', folder, '-o', `${folder}/dataset.json`, '--texts'];
      const { code, stderr } = await command(...args, `${folder}/no`);
      assert.equal(code, 1);
      assert.match(stderr, /^.*\/no:1:1: error files: There is no such folder\..*\n1 error, /);
      const file = `${folder}/articles/undated-report.yaml`;
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace('text: report.txt', 'text: ../record.yaml'));
      const outside = await command(...args, `${folder}/texts`);
      assert.match(outside.stderr, /error text-file: .*“\.\.\/record\.yaml”/);
    }));

  it('writes in spite of warnings, and lists them', () =>
    inFolder(INVENTED, async (folder) => {
      const record = INVENTED['record.yaml']!.replace(/accepted:[^]*/, '');
      await writeFile(`${folder}/record.yaml`, record);
      const { code, stderr } = await command('compile', folder, '-o', `${folder}/dataset.json`);
      assert.equal(code, 0);
      assert.match(stderr, /warning single-source-quotation: .*\n0 errors, 1 warning\.\n$/);
      assert(existsSync(`${folder}/dataset.json`));
    }));

  it('says when the output cannot be written', () =>
    inFolder(INVENTED, async (folder) => {
      const { code, stderr } = await command('compile', folder, '-o', `${folder}/no/dataset.json`);
      assert.equal(code, 1);
      assert.match(stderr, /^There is no “.*\/no\/”\.\n$/);
    }));
});

/** `compile --watch` at work: what it says from now on, and its end. */
function watching(folder: string, output: string) {
  const stop = new AbortController();
  const messages = new EventTarget();
  let stderr = '';
  const ended = run(['compile', folder, '-o', output, '--watch'], {
    stdout: { write: () => true },
    stderr: {
      write: (text) => {
        stderr += text;
        messages.dispatchEvent(new Event('message'));
      },
    },
    signal: stop.signal,
  });
  /** Waits for words; gives all that was said up to them. */
  const said = (words: string) =>
    new Promise<string>((resolve) => {
      const look = () => {
        const end = stderr.indexOf(words);
        if (end < 0) return;
        messages.removeEventListener('message', look);
        const before = stderr.slice(0, end);
        stderr = stderr.slice(end + words.length);
        resolve(before);
      };
      messages.addEventListener('message', look);
      look();
    });
  const end = () => {
    stop.abort();
    return ended;
  };
  return { said, end };
}

describe('compile --watch', () => {
  it('compiles again on every save, goes on after faults, and ends with its signal', () =>
    inFolder(INVENTED, async (folder) => {
      const output = `${folder}/dataset.json`;
      const { said, end } = watching(folder, output);
      const save = (text: string) => writeFile(`${folder}/record.yaml`, text);
      await said('is up to date.');
      await save(BROKEN['record.yaml']);
      await said('error invalid-date');
      await said('is left as it was.');
      await save(INVENTED['record.yaml']!.replace('title: An invented', 'title: Another'));
      await said('is up to date.');
      assert.match(await readFile(output, 'utf8'), /"title": "Another record"/);
      assert.equal(await end(), 0);
    }));

  it('misses no save while it compiles for the first time', () =>
    inFolder(INVENTED, async (folder) => {
      const { said, end } = watching(folder, `${folder}/dataset.json`);
      await said('Watching');
      await writeFile(`${folder}/record.yaml`, BROKEN['record.yaml']);
      await said('error invalid-date');
      await said('is left as it was.');
      assert.equal(await end(), 0);
    }));

  it('says so where the dataset cannot be written, and goes on', () =>
    inFolder(INVENTED, async (folder) => {
      const { said, end } = watching(folder, `${folder}/out/dataset.json`);
      assert.match(await said('is left as it was.'), /There is no “.*\/out\/”\./);
      await mkdir(`${folder}/out`);
      await writeFile(`${folder}/record.yaml`, INVENTED['record.yaml']!);
      await said('is up to date.');
      assert.equal(await end(), 0);
    }));
});

describe('check', () => {
  it('counts what a record holds', () =>
    inFolder(INVENTED, async (folder) => {
      const { code, stdout, stderr } = await command('check', folder);
      assert.deepEqual([code, stderr], [0, '']);
      assert.equal(
        stdout,
        'sources: 2\nactors: 5\nmissions: 2\nevents: 3\nstatements: 5\nquotations: 2\nfigures: 1\nstatus claims: 3\nstances: 1\nconditions: 1\ndisputes: 1\npassages: 7\n',
      );
    }));

  it('gives faults and counts as JSON, and exits 1 on errors', () =>
    inFolder(BROKEN, async (folder) => {
      const { code, stdout, stderr } = await command('check', folder, '--json');
      assert.deepEqual([code, stderr], [1, '']);
      const { faults, coverage } = JSON.parse(stdout);
      assert.deepEqual(
        faults.map(({ rule, severity, line, column }: Record<string, unknown>) => [
          rule,
          severity,
          line,
          column,
        ]),
        [['invalid-date', 'error', 6, 10]],
      );
      assert.equal(coverage.sources, 2);
    }));

  it('checks a compiled dataset', () =>
    inFolder(INVENTED, async (folder) => {
      const file = `${folder}/dataset.json`;
      await command('compile', folder, '-o', file);
      assert.equal((await command('check', file)).code, 0);
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace('"kind": "interview"', '"kind": "chat"'));
      const { code, stderr } = await command('check', file);
      assert.equal(code, 1);
      assert.match(stderr, /dataset\.json:\d+:\d+: error unknown-word: “chat”/);
    }));
});

describe('init', () => {
  it('writes a record that compiles without a fault, with the schemas its files name', () =>
    inFolder({}, async (folder) => {
      const record = `${folder}/new/record`;
      const { code, stdout } = await command('init', record);
      assert.equal(code, 0);
      for (const file of stdout.trim().split('\n')) assert((await stat(file)).isFile());
      for (const [name, text] of Object.entries(STARTER_FILES)) {
        const schema = /^# yaml-language-server: \$schema=(.*)$/m.exec(text)?.[1] ?? '';
        const named = new URL(schema, `file://${record}/${name}`);
        JSON.parse(await readFile(named, 'utf8'));
      }
      const compiled = await command('compile', record, '-o', `${folder}/dataset.json`);
      assert.deepEqual(compiled, { code: 0, stdout: '', stderr: '' });
    }));

  it('leaves a folder that is not empty as it is', () =>
    inFolder({ 'notes.txt': 'x' }, async (folder) => {
      const { code, stderr } = await command('init', folder);
      assert.equal(code, 2);
      assert.match(stderr, /is not empty/);
      assert.deepEqual(await readdir(folder), ['notes.txt']);
    }));
});

describe('diff', () => {
  it('prints what changed, the step, and which version is due', () =>
    inFolder(INVENTED, async (folder) => {
      const [old, now] = [`${folder}/old.json`, `${folder}/new.json`];
      await command('compile', folder, '-o', old);
      assert.equal((await command('diff', old, old)).stdout, 'Nothing changed.\n');
      const text = await readFile(old, 'utf8');
      await writeFile(now, text.replace('"title": "An invented record"', '"title": "Another"'));
      assert.deepEqual(await command('diff', old, now), {
        code: 0,
        stdout:
          'patch: The title of the record was “An invented record”, and is “Another”.\nThis is a patch step.\n',
        stderr: 'The version should be 1.0.1; it is 1.0.0.\n',
      });
    }));

  it('refuses what is no dataset', () =>
    inFolder({ 'a.json': '{', 'b.json': '{}' }, async (folder) => {
      for (const name of ['a.json', 'b.json']) {
        const { code, stderr } = await command('diff', `${folder}/${name}`, `${folder}/${name}`);
        assert.equal(code, 1);
        assert.match(stderr, /is no dataset/);
      }
    }));
});

describe('prerender', () => {
  it('prints the content that the package’s function gives', () =>
    inFolder(INVENTED, async (folder) => {
      const file = `${folder}/dataset.json`;
      await command('compile', folder, '-o', file);
      const dataset = parseDataset(JSON.parse(await readFile(file, 'utf8')));
      const options = ['--heading-level', '3', '--missions', 'training', '--as-of', '2024-04-08'];
      const { code, stdout } = await command(
        'prerender',
        file,
        '--element',
        'timeline',
        ...options,
      );
      assert.equal(code, 0);
      const given = { 'heading-level': 3, missions: ['training'], 'as-of': '2024-04-08' };
      assert.equal(stdout, `${prerender('sourced-timeline', dataset, given)}\n`);
      const args = [
        '--element',
        'sourced-mission-status',
        '--mission',
        'training',
        '--lang',
        'en-GB',
      ];
      const badge = await command('prerender', file, ...args);
      assert.match(badge.stdout, /Under discussion/i);
    }));

  it('says when the record lacks the id', () =>
    inFolder(INVENTED, async (folder) => {
      const file = `${folder}/dataset.json`;
      await command('compile', folder, '-o', file);
      const args = ['prerender', file, '--element', 'actor-card', '--actor', 'nobody'];
      const { code, stdout, stderr } = await command(...args);
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, /“nobody”/);
      const list = ['--element', 'timeline', '--missions', 'training trainig'];
      const typo = await command('prerender', file, ...list);
      assert.deepEqual([typo.code, typo.stdout], [1, '']);
      assert.match(typo.stderr, /no mission “trainig”\. Did you mean “training”\?/);
    }));
});
