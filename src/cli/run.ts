import { Command, CommanderError } from 'commander';
import { checkCommand } from './check.ts';
import { compileCommand } from './compile.ts';

/** Where results and messages go. */
export interface Streams {
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown };
}

export const DONE = 0;
export const FAULTS = 1;
export const WRONG_USAGE = 2;

/** Runs one command line; gives the exit code. */
export async function run(args: readonly string[], { stdout, stderr }: Streams): Promise<number> {
  let code = DONE;
  const end = (result: number) => {
    code = result;
  };
  const program = new Command('sourced-timeline')
    .description('Compiles, checks and embeds records of who said what about which mission.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
    });
  const streams = { stdout, stderr };
  for (const command of [compileCommand(streams, end), checkCommand(streams, end)]) {
    program.addCommand(command.copyInheritedSettings(program));
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USAGE;
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return FAULTS;
  }
}
