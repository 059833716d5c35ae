/** Every block of code in the documentation is tested, by its language. dist/ has to be built; pages: test/website. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { globSync } from 'tinyglobby';
import { build } from 'vite';
import { parse } from 'yaml';
import { run } from '../../src/cli/run.ts';
import { pack, type Packed } from '../package/packed.ts';
import { checkOf, ELSEWHERE, examples, FILES, nameOf, read, toCheck } from './blocks.ts';
import { faultsOf } from './type-check.ts';

const RECORD = 'data/western-training-missions.json';
const { scripts, version } = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  version: string;
};

describe('the documentation', () => {
  it('has no block of code without a test', () => {
    assert.ok(examples.length > 60);
    assert.deepEqual(examples.filter((one) => !checkOf(one)).map(nameOf), []);
  });

  it('names tests that know of it', () => {
    for (const { file, is, by } of ELSEWHERE) {
      assert.ok(
        examples.some((one) => one.file === file && is(one)),
        `${file}: ${by} has nothing to test`,
      );
      if (by.startsWith('test/')) assert.ok(read(by).includes(file.replace(/^.*\//, '')), by);
    }
  });

  it('names this version of the package', () => {
    const named = FILES.flatMap((file) => [...read(file).matchAll(/sourced-timeline@([\d.]+\d)/g)]);
    assert.ok(named.length > 10);
    assert.deepEqual([...new Set(named.map(([, one]) => one))], [version]);
  });
});

describe('modules of the documentation', () => {
  const modules = toCheck('a module');
  it('have the types that the package says', () => {
    assert.ok(modules.length > 6);
    assert.deepEqual(faultsOf(modules), []);
  });
});

describe('commands and modules of the documentation, in a project that has only the package', () => {
  let packed: Packed;
  let path = '';
  before(() => {
    packed = pack();
    // `npx` finds the package’s command; the real one looks through its cache first.
    const bin = join(packed.folder, 'bin');
    mkdirSync(bin);
    const command = join(packed.root, 'dist/cli.js');
    const npx = `#!/bin/sh\nshift\nexec "${process.execPath}" "${command}" "$@"\n`;
    writeFileSync(join(bin, 'npx'), npx);
    chmodSync(join(bin, 'npx'), 0o755);
    path = `${bin}${delimiter}${process.env['PATH']}`;
  });
  after(() => packed.remove());

  const all = [...toCheck('a command'), ...toCheck('a module')];
  for (const file of new Set(all.map((one) => one.file))) {
    const blocks = all.filter((one) => one.file === file).sort((a, b) => a.line - b.line);
    it(`work in order: ${file}`, async () => {
      const app = packed.project(file.replace(/\W/g, '-'));
      cpSync(RECORD, join(app, 'record.json'));
      const execute = (command: string, args: readonly string[]) => {
        const { status, stderr } = spawnSync(command, args, {
          cwd: app,
          encoding: 'utf8',
          env: { ...process.env, PATH: path },
        });
        assert.equal(status, 0, `${args.at(-1)}: ${stderr}`);
      };
      for (const { language, code } of blocks) {
        if (language === 'sh') {
          for (const line of code.trim().split('\n')) {
            if (line.startsWith('npx sourced-timeline ')) execute('sh', ['-c', line]);
            else assertKnown(line);
          }
        } else if (code.includes("'node:")) {
          writeFileSync(join(app, 'example.mjs'), code);
          execute(process.execPath, ['example.mjs']);
        } else {
          const entry = `main.${language}`;
          writeFileSync(join(app, entry), code);
          writeFileSync(join(app, 'index.html'), `<script type="module" src="${entry}"></script>`);
          const settings = { configFile: false, logLevel: 'error', root: app } as const;
          await build({ ...settings, build: { target: 'es2022' } });
        }
      }
    });
  }
});

/** A line that is not run here: what it names is there. */
function assertKnown(line: string): void {
  for (const part of line.split(' && ')) {
    const [program, ...args] = part.split(' ');
    if (program === 'npm' && args[0] === 'run') assert.ok(scripts[args[1]!], line);
    else if (program === 'npm' && /^(ci|start|test|init|install)$/.test(args[0]!)) assert.ok(args);
    else if (program === 'node') assert.ok(globSync(args[0]!).length === 1, line);
    // test/hosts/embedding-doc.test.ts runs it.
    else assert.equal(program, 'openssl', `${line} is tested by nobody`);
  }
}

describe('data of the documentation', () => {
  for (const example of toCheck('data')) {
    it(`is JSON: ${nameOf(example)}`, async () => {
      JSON.parse(example.code);
      if (example.note !== 'dataset') return;
      const folder = mkdtempSync(join(tmpdir(), 'documentation-'));
      try {
        const file = join(folder, 'dataset.json');
        writeFileSync(file, example.code);
        let said = '';
        const say = { write: (text: string) => (said += text) };
        assert.equal(await run(['check', file], { stdout: say, stderr: say }), 0, said);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});

describe('records of the documentation', () => {
  /** Schemas of a field, wherever authored files have one of that name. */
  const ajv = new Ajv2020({ strict: false });
  const fields = new Map<string, object[]>();
  for (const file of globSync('data/**/*.schema.json')) {
    const schema = JSON.parse(read(file)) as object;
    ajv.addSchema(schema, `file:///${file}`);
    if (file.includes('schemas')) collect(schema, `file:///${file}`, '#');
  }

  function collect(node: unknown, id: string, pointer: string): void {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (pointer.endsWith('/properties')) {
        fields.set(key, [...(fields.get(key) ?? []), { $ref: `${id}${at}` }]);
      }
      collect(value, id, at);
    }
  }

  for (const example of toCheck('a record')) {
    it(`have fields of the format: ${nameOf(example)}`, () => {
      const given = parse(example.code) as Record<string, unknown>;
      for (const [field, value] of Object.entries(given)) {
        const schemas = fields.get(field) ?? [];
        assert.ok(
          schemas.some((schema) => ajv.validate(schema, value)),
          `${field}: ${ajv.errorsText()}`,
        );
      }
    });
  }
});
