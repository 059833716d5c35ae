import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { compileRecord, datasetText } from '../compiler/compile-record.ts';
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
  const compile = async (folder: string, { output, texts }: Options): Promise<boolean> => {
    const { dataset, faults } = await compileRecord(folder, texts);
    stderr.write(faultReport(faults));
    if (!dataset) return false;
    const text = datasetText(dataset);
    // Pages that watch the file see it change only when it does.
    if (text !== (await readFile(output, 'utf8').catch(() => undefined))) {
      await writeAtomically(output, text);
    }
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
        const written = await compile(folder, options);
        stderr.write(written ? `${output} is up to date.\n` : `${output} is left as it was.\n`);
      });
    });
}
