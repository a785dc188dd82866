import { Command, CommanderError } from 'commander';
import { checkCommand } from './check.ts';
import { dataFormatCommand } from './data-format.ts';

const program = new Command('dateline')
  .description('A documentary timeline from plain files.')
  .addCommand(checkCommand)
  .addCommand(dataFormatCommand);

/** Exit code for wrong usage, which is not an error in the content. */
const wrongUsage = 2;

for (const command of [program, ...program.commands]) {
  command.exitOverride().showHelpAfterError('Run it with --help for what there is.');
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : wrongUsage;
}
