import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { Command } from 'commander';
import { compileRecord } from '../compiler/compile-record.ts';
import { datasetChunks } from '../compiler/dataset-text.ts';
import { writeAtomically } from '../compiler/write-file.ts';
import { faultReport } from './report-faults.ts';
import { errorSentence } from './error-sentence.ts';
import { DONE, FAULTS, UsageError, type Context } from './surroundings.ts';
import { watchFolders } from './watch-folders.ts';

interface Options {
  texts?: string;
  output: string;
  watch?: boolean;
}

/** What the elements accept where a page does not say otherwise. */
const MAX_BYTES = 20_000_000;

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
    const { size } = await stat(output);
    if (size > MAX_BYTES) {
      const said = `has ${Math.ceil(size / 1e6)} MB; the elements refuse more than 20 MB without a larger max-bytes`;
      stderr.write(`${output} ${said}.\n`);
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
      if (output === '') throw new UsageError('--output names no file.');
      if (!watch) return end((await compile(folder, options)) ? DONE : FAULTS);
      stderr.write(`Watching ${folder}: Ctrl-C ends it.\n`);
      const folders = [folder, `${folder}/articles`, ...(texts === undefined ? [] : [texts])];
      await watchFolders(folders, signal, async () => {
        const done = await compile(folder, options).catch((error: unknown) => {
          stderr.write(`${errorSentence(error)}\n`);
          return false;
        });
        stderr.write(done ? `${output} is up to date.\n` : `${output} is left as it was.\n`);
      });
    });
}
