import { stat } from 'node:fs/promises';
import { Command } from 'commander';
import { checkDataset } from '../compiler/check-dataset.ts';
import { compileRecord } from '../compiler/compile-record.ts';
import { coverageOf } from '../compiler/coverage.ts';
import { hasErrors } from '../compiler/fault.ts';
import { faultReport } from './report-faults.ts';
import { DONE, FAULTS, UsageError, type Context } from './surroundings.ts';

interface Options {
  texts?: string;
  json?: boolean;
}

/** `check FILE|DIR` */
export function checkCommand({ stdout, stderr, end }: Context): Command {
  return new Command('check')
    .description('Finds every fault of a record or a dataset, and counts what it holds.')
    .argument('<path>', 'a folder that holds record.yaml, or a compiled dataset')
    .option(
      '--texts <folder>',
      'of a folder: compare passages and quotations with the articles’ own texts',
    )
    .option('--json', 'print faults and counts as JSON')
    .action(async (path: string, { json, texts }: Options) => {
      const isFile = (await stat(path)).isFile();
      if (isFile && texts !== undefined) {
        throw new UsageError('--texts goes with a folder of authored records, not with a dataset.');
      }
      const { story, faults } = await (isFile ? checkDataset(path) : compileRecord(path, texts));
      const coverage = story && coverageOf(story);
      if (json) {
        stdout.write(`${JSON.stringify({ faults, coverage }, null, 2)}\n`);
      } else {
        stderr.write(faultReport(faults));
        const counts = Object.entries(coverage ?? {}).map(([what, count]) => `${what}: ${count}\n`);
        stdout.write(counts.join(''));
      }
      end(hasErrors(faults) ? FAULTS : DONE);
    });
}
