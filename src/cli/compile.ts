import { createHash } from 'node:crypto';
import { Command } from 'commander';
import { compileRecord } from '../compiler/compile-record.ts';
import { datasetChunks } from '../compiler/dataset-text.ts';
import { writeAtomically } from '../compiler/write-file.ts';
import { faultReport } from './report-faults.ts';
import { DONE, FAULTS, type Context } from './surroundings.ts';
import { watchFolders } from './watch-folders.ts';

interface Options {
  texts?: string;
  output: string;
  watch?: boolean;
}

/** `compile DIR -o FILE` */
export function compileCommand({ stderr, signal, end }: Context): Command {
  let written: string | undefined;
  const compile = async (folder: string, { output, texts, watch }: Options): Promise<boolean> => {
    const { dataset, faults } = await compileRecord(folder, texts);
    stderr.write(faultReport(faults));
    if (!dataset) return false;
    // Pages that watch the file see it change only when it does.
    const hash = createHash('sha256');
    if (watch) for (const chunk of datasetChunks(dataset)) hash.update(chunk);
    const digest = hash.digest('hex');
    if (!watch || digest !== written) await writeAtomically(output, datasetChunks(dataset));
    written = digest;
    return true;
  };
  return new Command('compile')
    .description('Checks a folder of authored records and writes the dataset.')
    .argument('<folder>', 'the folder that holds record.yaml')
    .requiredOption('-o, --output <file>', 'the dataset to write; left as it is on errors')
    .option('--texts <folder>', 'compare passages and quotations with the articles’ own texts')
    .option('--watch', 'compile again whenever a file of the record is saved')
    .action(async (folder: string, options: Options) => {
      const { output, texts, watch } = options;
      const done = await compile(folder, options);
      if (!watch) return end(done ? DONE : FAULTS);
      stderr.write(`Watching ${folder}: Ctrl-C ends it.\n`);
      const folders = [folder, `${folder}/articles`, ...(texts === undefined ? [] : [texts])];
      await watchFolders(folders, signal, async () => {
        const done = await compile(folder, options);
        stderr.write(done ? `${output} is up to date.\n` : `${output} is left as it was.\n`);
      });
    });
}
