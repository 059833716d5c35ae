import { Command } from 'commander';
import { compileRecord } from '../compiler/compile-record.ts';
import { hasErrors } from '../compiler/fault.ts';
import { faultReport } from './report-faults.ts';
import { DONE, FAULTS, type Streams } from './run.ts';

interface Options {
  texts?: string;
  json?: boolean;
}

/** `check FILE|DIR` */
export function checkCommand({ stdout, stderr }: Streams, end: (code: number) => void): Command {
  return new Command('check')
    .description('Finds every fault of a record or a dataset.')
    .argument('<path>', 'a folder that holds record.yaml, or a compiled dataset')
    .option('--json', 'print the faults as JSON')
    .option('--texts <folder>', 'compare passages and quotations with the articles’ own texts')
    .action(async (path: string, { json, texts }: Options) => {
      const { faults } = await compileRecord(path, texts);
      if (json) stdout.write(`${JSON.stringify(faults, null, 2)}\n`);
      else stderr.write(faultReport(faults));
      end(hasErrors(faults) ? FAULTS : DONE);
    });
}
