import { Command } from 'commander';
import { buildCommand } from './build.ts';
import { captureCommand } from './capture.ts';
import { checkCommand } from './check.ts';
import { dataFormatCommand } from './data-format.ts';
import { devCommand } from './dev.ts';
import { fmtContentCommand } from './fmt-content.ts';
import { importCommand } from './import.ts';
import { initCommand } from './init.ts';
import { linksCommand } from './links.ts';
import { newCommand } from './new.ts';
import { reviewCommand } from './review.ts';
import { schemasCommand } from './schemas.ts';
import { serveCommand } from './serve.ts';
import { spellCommand } from './spell.ts';
import { startCommand } from './start.ts';
import { usageError } from './usage-error.ts';
import { verifyCommand } from './verify.ts';

/** Every command that there is. */
export const program = new Command('dateline')
  .description('A documentary timeline from plain files.')
  .addCommand(startCommand)
  .addCommand(devCommand)
  .addCommand(buildCommand)
  .addCommand(checkCommand)
  .addCommand(initCommand)
  .addCommand(newCommand)
  .addCommand(fmtContentCommand)
  .addCommand(spellCommand)
  .addCommand(verifyCommand)
  .addCommand(captureCommand)
  .addCommand(reviewCommand)
  .addCommand(importCommand)
  .addCommand(linksCommand)
  .addCommand(serveCommand)
  .addCommand(dataFormatCommand)
  .addCommand(schemasCommand);

const withParts = (command: Command): Command[] => [
  command,
  ...command.commands.flatMap((part) => withParts(part as Command)),
];

for (const command of withParts(program)) {
  command
    .exitOverride()
    .showHelpAfterError('Run it with --help for what there is.')
    .configureOutput({ outputError: (text, write) => write(usageError(text)) });
}
