import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** The user that runs the tests: what is started for them runs as nobody else. */
export const { username } = userInfo();

/** Which of these programs are not installed. */
export const missing = (...programs: string[]): string[] =>
  programs.filter((program) => spawnSync(program, ['--version']).error);

/**
 * Why a test of a server that is not there is skipped; CI must have it.
 * @throws Error in CI.
 */
export function whyNot(what: string, lacking: readonly string[]): string | false {
  if (lacking.length === 0) return false;
  const line = `${what} is not installed (${lacking.join(', ')} missing)`;
  if (process.env['CI']) throw new Error(line);
  return line;
}

export const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** A folder, and processes, that are gone after `end`. */
export function workshop(name: string) {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const running: { child: ChildProcess; closed: Promise<unknown> }[] = [];
  // With the processes that they started.
  const kill = ({ pid, exitCode, signalCode }: ChildProcess) => {
    if (pid && exitCode === null && !signalCode) process.kill(-pid);
  };
  const endAll = () => {
    for (const { child } of running) kill(child);
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', endAll);
  return {
    folder,
    /** Runs a program to its end. */
    run(program: string, args: readonly string[], options: SpawnOptions = {}): string {
      const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', ...options });
      if (status !== 0) throw new Error(`${program}: ${String(stdout)}${String(stderr)}`);
      return String(stdout);
    },
    /** Starts a program that stays; waits until it says that it is ready. */
    start(program: string, args: readonly string[], isReady: RegExp, options: SpawnOptions = {}) {
      const child = spawn(program, args, {
        ...options,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      running.push({ child, closed: new Promise((resolve) => child.once('close', resolve)) });
      return new Promise<void>((resolve, reject) => {
        let said = '';
        const listen = (chunk: Buffer) => {
          said += String(chunk);
          if (isReady.test(said)) resolve();
        };
        child.stdout!.on('data', listen);
        child.stderr!.on('data', listen);
        child.once('error', reject);
        child.once('exit', () => reject(new Error(`${program} ended: ${said}`)));
      });
    },
    /** Ends what runs, and takes the folder away. */
    async end() {
      process.off('exit', endAll);
      for (const { child, closed } of running.reverse()) {
        kill(child);
        await closed;
      }
      endAll();
    },
  };
}
