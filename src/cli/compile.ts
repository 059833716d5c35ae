import { Command } from 'commander';
import { compileRecord, datasetText } from '../compiler/compile-record.ts';
import { writeAtomically } from '../compiler/write-file.ts';
import { faultReport } from './report-faults.ts';
import { DONE, FAULTS, type Streams } from './run.ts';

interface Options {
  texts?: string;
  output: string;
}

/** `compile DIR -o FILE` */
export function compileCommand({ stderr }: Streams, end: (code: number) => void): Command {
  return new Command('compile')
    .description('Checks a folder of authored records and writes the dataset.')
    .argument('<folder>', 'the folder that holds record.yaml')
    .requiredOption('-o, --output <file>', 'the dataset to write; left as it is on errors')
    .option('--texts <folder>', 'compare passages and quotations with the articles’ own texts')
    .action(async (folder: string, { output, texts }: Options) => {
      const { dataset, faults } = await compileRecord(folder, texts);
      stderr.write(faultReport(faults));
      if (!dataset) return end(FAULTS);
      await writeAtomically(output, datasetText(dataset));
      end(DONE);
    });
}
