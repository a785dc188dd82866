import { CommanderError } from 'commander';
import { EnvironmentFault } from './environment.ts';
import { failureInWords } from './failure-in-words.ts';
import { program } from './program.ts';

/** Exit code for wrong usage, which is not an error in the content. */
const wrongUsage = 2;

// Whoever reads the output may have read enough, as `head` does. That is no failure of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : wrongUsage;
  } else if (error instanceof EnvironmentFault) {
    process.stderr.write(`${failureInWords(error)}\n`);
    process.exitCode = wrongUsage;
  } else if (error instanceof Error && 'code' in error && 'syscall' in error) {
    // What the system refuses, such as a folder that may not be written to, is no fault of ours.
    process.stderr.write(`${failureInWords(error)}\n`);
    process.exitCode = 1;
  } else {
    throw error;
  }
}
