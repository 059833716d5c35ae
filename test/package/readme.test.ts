/** Commands and modules of the README, in order, in a project that has only the package. dist/ has to be built. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import { pack, type Packed } from './packed.ts';

const examples = [...readFileSync('README.md', 'utf8').matchAll(/```(js|sh)\n([\s\S]*?)```/g)]
  .map(([, language = '', code = '']) => ({ language, code }))
  .filter(({ code }) => !code.startsWith('npm ci'));

let packed: Packed;
let app = '';
before(() => {
  packed = pack();
  app = packed.project('readme');
  mkdirSync(join(app, 'node_modules/.bin'));
  const command = join(packed.root, 'dist/cli.js');
  chmodSync(command, 0o755);
  symlinkSync(command, join(app, 'node_modules/.bin/sourced-timeline'));
  cpSync('data/western-training-missions.json', join(app, 'record.json'));
});
after(() => packed.remove());

const run = (command: string, args: readonly string[]) => {
  const { status, stderr } = spawnSync(command, args, { cwd: app, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
};

describe('in the README', () => {
  assert.ok(examples.length > 3);
  for (const { language, code } of examples) {
    it(`this works: ${code.split('\n')[0]}`, async () => {
      if (language === 'sh') return run('sh', ['-e', '-c', code]);
      if (code.includes("'node:")) {
        writeFileSync(join(app, 'example.js'), code);
        return run(process.execPath, ['example.js']);
      }
      writeFileSync(join(app, 'main.js'), code);
      writeFileSync(join(app, 'index.html'), '<script type="module" src="main.js"></script>');
      await build({ root: app, configFile: false, logLevel: 'error' });
    });
  }
});
