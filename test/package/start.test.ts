import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

describe('npm start', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'start-'));
    for (const name of [
      'builder',
      'data',
      'demo',
      'docs',
      'examples',
      'scripts',
      'src',
      'website',
      'CODE_OF_CONDUCT.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      'package.json',
      'tsconfig.json',
    ]) {
      cpSync(name, join(folder, name), { recursive: true });
    }
    cpSync('vite.config.ts', join(folder, 'vite.config.ts'));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('serves the demo article and the embed builder on the next free port, compiles what is saved, and ends cleanly', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => taken.once('listening', done));
    const { port } = taken.address() as AddressInfo;
    const child = spawn(process.execPath, ['scripts/start.js', '--watch'], {
      cwd: folder,
      env: { ...process.env, PORT: String(port) },
    });
    const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
    let output = '';
    const says = (pattern: RegExp) =>
      new Promise<RegExpExecArray>((done, fail) => {
        const look = (chunk = '') => {
          output += chunk;
          const match = pattern.exec(output);
          if (match) done(match);
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        child.once('exit', () => fail(new Error(output)));
        look();
      });
    try {
      const [, address = ''] = await says(/The demo article: (\S+)/);
      assert.notEqual(new URL(address).port, String(port));
      const page = await (await fetch(address)).text();
      assert.match(page, /<sourced-timeline/);
      assert.match(page, /EventSource/);

      const [, builder = ''] = await says(/The embed builder: (\S+)/);
      const built = await (await fetch(builder)).text();
      const [, script = ''] = /<script type="module"[^>]* src="([^"]+)"/.exec(built) ?? [];
      assert.equal((await fetch(new URL(script, builder))).status, 200);

      const [, documentation = ''] = await says(/The documentation: (\S+)/);
      assert.match(await (await fetch(documentation)).text(), /href="start\.html"/);

      await says(/Watching data/);
      const changes = await fetch(new URL('/__record-changed', address));
      const reader = changes.body!.getReader();
      const record = join(folder, 'data/record.yaml');
      writeFileSync(record, readFileSync(record, 'utf8').replace(/^title: .*/m, 'title: Renamed'));
      // More than once, where the first time comes before what is saved.
      for (let title = ''; title !== 'Renamed';) {
        const { value } = await reader.read();
        assert.match(new TextDecoder().decode(value), /^data: changed\n\n/);
        const dataset = await fetch(new URL('/data/western-training-missions.json', address));
        ({ title } = (await dataset.json()) as { title: string });
      }
      await reader.cancel();
    } finally {
      taken.close();
      child.kill('SIGINT');
    }
    assert.equal(await ended, 0, output);
  });
});
