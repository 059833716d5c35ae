#!/usr/bin/env node
import { run } from './run.ts';

const { stdout, stderr } = process;
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());

process.exitCode = await run(process.argv.slice(2), { stdout, stderr, signal: stop.signal });
