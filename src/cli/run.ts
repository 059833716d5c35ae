import { Command, CommanderError } from 'commander';
import { checkCommand } from './check.ts';
import { compileCommand } from './compile.ts';
import { diffCommand } from './diff.ts';
import { errorSentence } from './error-sentence.ts';
import { initCommand } from './init.ts';
import { prerenderCommand } from './prerender.ts';
import { snippetCommand } from './snippet.ts';
import { DONE, FAULTS, UsageError, WRONG_USAGE, type Surroundings } from './surroundings.ts';

/**
 * Runs one command line; gives the exit code: 0 done, 1 faults in the input, 2 wrong usage.
 * Results go to standard output, messages to standard error.
 */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  let code = DONE;
  const context = {
    ...around,
    end: (result: number) => {
      code = result;
    },
  };
  const program = new Command('sourced-timeline')
    .description('Compiles, checks and embeds records of who said what about which mission.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => around.stdout.write(text),
      writeErr: (text) => around.stderr.write(text),
    })
    .addHelpText('afterAll', '\nExit codes: 0 done, 1 faults in the input, 2 wrong usage.');
  const commands = [
    initCommand,
    compileCommand,
    checkCommand,
    diffCommand,
    prerenderCommand,
    snippetCommand,
  ];
  for (const command of commands) {
    program.addCommand(command(context).copyInheritedSettings(program));
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USAGE;
    around.stderr.write(`${errorSentence(error)}\n`);
    return error instanceof UsageError ? WRONG_USAGE : FAULTS;
  }
}
