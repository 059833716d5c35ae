#!/usr/bin/env node
import { run } from './run.ts';

const { stdout, stderr } = process;
// A reader such as `head` may close its end early; the command still does all its work.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());

process.exitCode = await run(process.argv.slice(2), { stdout, stderr, signal: stop.signal });
