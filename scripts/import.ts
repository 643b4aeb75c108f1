// npm run import -- FILE [options]: makes a draft of a report from an article. --help lists the options.
import { enableCompileCache } from 'node:module';
import { importUsage, readImportOptions } from './lib/import/import-options.ts';
import { messageOf } from './lib/message-of.ts';

// Most of the time goes into loading code: from the second run on it comes compiled.
enableCompileCache('.cache/compiled');

const read = readImportOptions(process.argv.slice(2));
if ('help' in read) {
  console.log(importUsage);
} else if ('faults' in read) {
  console.error([...read.faults, '', importUsage].join('\n'));
  process.exitCode = 1;
} else {
  try {
    // Loaded only now: a wrong option is told at once.
    const { runImport } = await import('./lib/import/run-import.ts');
    const { output, refused } = await runImport(read.command, process.cwd());
    console.log(output);
    if (refused !== null) {
      if (read.command.json) console.error(refused);
      process.exitCode = 1;
    }
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
