import { Command } from 'commander';
import { diffDatasets, stepVersion } from '../compiler/diff/diff-datasets.ts';
import { readDataset } from './read-dataset.ts';
import { DONE, type Context } from './surroundings.ts';

/** `diff OLD NEW` */
export function diffCommand({ stdout, stderr, end }: Context): Command {
  return new Command('diff')
    .description('Says what changed between two datasets, and which step of the version that is.')
    .argument('<old>', 'the dataset as it was')
    .argument('<new>', 'the dataset as it is')
    .action(async (oldFile: string, newFile: string) => {
      const [before, after] = [await readDataset(oldFile), await readDataset(newFile)];
      const { changes, step } = diffDatasets(before, after);
      stdout.write(changes.map(({ step: size, text }) => `${size}: ${text}\n`).join(''));
      stdout.write(step ? `This is a ${step} step.\n` : 'Nothing changed.\n');
      const due = stepVersion(before.version, step);
      if (step && after.version !== due) {
        stderr.write(`The version should be ${due}; it is ${after.version}.\n`);
      }
      end(DONE);
    });
}
