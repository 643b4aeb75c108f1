// npm run review -- SLUG: goes through the proposals of a draft one by one. --help says how.
import { messageOf } from './lib/message-of.ts';
import { openDraft } from './lib/review/open-draft.ts';
import { runReview } from './lib/review/run-review.ts';
import { openTerminal } from './lib/review/terminal.ts';
import { readVocabulary } from '../src/loaders/read-vocabulary.ts';

const usage = `npm run review -- SLUG

Goes through what an import has proposed for the draft content/reports/SLUG, one by one: fields, numbers set aside,
figures in the order of the text, relations. Each answer is one key and Enter, and is saved at once. ? lists the keys.
When nothing is open any more, the report is checked and can be published.
`;

const args = process.argv.slice(2);
const [slug, ...more] = args;
if (args.includes('--help') || args.includes('-h')) {
  console.log(usage);
} else if (slug === undefined || slug.startsWith('-') || more.length > 0) {
  console.error(
    `${more.length > 0 ? 'One draft at a time.' : 'Which draft? Give its slug, the name of its folder.'}\n\n${usage}`,
  );
  process.exitCode = 1;
} else {
  try {
    const root = process.cwd();
    const opened = await openDraft(root, slug);
    const { vocabulary, problems } = await readVocabulary(root);
    if (problems.length > 0)
      throw new Error(
        'The vocabularies of the archive have faults; npm run check:content lists them.',
      );
    const { stdin, stdout } = process;
    const color = stdout.isTTY && stdout.hasColors() && !process.env['NO_COLOR'];
    const terminal = openTerminal(stdin, stdout, { color, isPiped: !stdin.isTTY });
    // A terminal that is still open keeps the process waiting for it.
    await runReview({ root, slug, opened, vocabulary, terminal }).finally(terminal.close);
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
