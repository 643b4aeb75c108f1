import { spawn, spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { messageOf } from '../../../../../scripts/lib/message-of.ts';
import { openDraft } from '../../../../../scripts/lib/review/open-draft.ts';
import { runReview } from '../../../../../scripts/lib/review/run-review.ts';
import { openTerminal } from '../../../../../scripts/lib/review/terminal.ts';
import { readVocabulary } from '../../../../../src/loaders/read-vocabulary.ts';
import { acceptedDraft, houseDraft } from '../../../loaders/draft-texts.ts';
import { english, indonesian } from '../../../loaders/edition-texts.ts';
import { archive, makeArchive } from '../../../loaders/project-folder.ts';
import { changedLines, sampleDraft } from './draft-sample.ts';

const script = join(archive, 'scripts/review.ts');
const file = 'content/reports/houses/id.mdx';

/** Runs the command over a folder with these answers, one a line. */
function review(root: string, answers: readonly string[], ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [script, ...(args.length > 0 ? args : ['houses'])],
    { cwd: root, encoding: 'utf8', input: answers.map((line) => `${line}\n`).join('') },
  );
  return { stdout, stderr, status };
}

const { vocabulary } = await readVocabulary(archive);

/** The same without the process around it, over a folder with this draft alone. */
async function reviewed(text: string, answers: readonly string[]) {
  const root = await makeArchive({ [file]: text });
  const output = new PassThrough();
  const input = Readable.from(answers.map((line) => `${line}\n`));
  const terminal = openTerminal(input, output, { color: false, isPiped: true });
  const opened = await openDraft(root, 'houses');
  await runReview({ root, slug: 'houses', opened, vocabulary, terminal });
  terminal.close();
  const stdout = String(output.read());
  return { stdout, text: await readFile(join(root, file), 'utf8') };
}

describe('a review', () => {
  test('that accepts everything ends in a report, which is byte for byte the one written by hand', async () => {
    const root = await makeArchive({ [file]: houseDraft });
    const { status, stdout, stderr } = review(root, ['', 'a', 'y']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Dibangun «922 rumah».');
    expect(stdout).toContain('Published');
    expect(await readFile(join(root, file), 'utf8')).toBe(indonesian);
  });

  test('keeps the line ends of Windows', async () => {
    const { text } = await reviewed(houseDraft.replaceAll('\n', '\r\n'), ['', '', 'y']);
    expect(text).toBe(indonesian.replaceAll('\n', '\r\n'));
  });

  test('that ends early has saved what was answered', async () => {
    const root = await makeArchive({ [file]: houseDraft });
    const { status, stdout } = review(root, ['']);
    const text = await readFile(join(root, file), 'utf8');
    expect(status).toBe(0);
    expect(stdout).toContain('No more input: everything so far is saved');
    expect(changedLines(houseDraft, text)).toEqual({
      gone: ['proposed:', '  province: named twice'],
      come: [],
    });
    expect((await reviewed(houseDraft, [])).text).toBe(houseDraft);
    expect((await reviewed(houseDraft, ['q', ''])).text).toBe(houseDraft);
  });

  test('can skip, go back, and accept what was skipped', async () => {
    const { text } = await reviewed(houseDraft, ['n', 'b', '', 'q']);
    expect(text).not.toContain('named twice');
    const skipped = await reviewed(houseDraft, ['n', 'n']);
    expect(skipped.stdout).toContain('That was the last one; 2 are still open.');
    expect(skipped.text).toBe(houseDraft);
    expect((await reviewed(houseDraft, ['b', 'q'])).stdout).toContain(
      'There is nothing before it.',
    );
  });

  test('a figure without an indicator cannot be accepted without naming one', async () => {
    const draft = houseDraft.replace('housing-houses', 'unassigned');
    const left = await reviewed(draft, ['', '', '']);
    expect(left.text).toContain('indicator: unassigned');
    expect(left.text).toContain('rule: count');
    const named = await reviewed(draft, ['', '', 'diperbaiki dengan bantuan', '1', 'n']);
    expect(named.stdout).toContain('indicator (number, id');
    expect(named.text).toBe(acceptedDraft);
    const wrong = await reviewed(draft, ['', '', 'xyz-house-xyz', 'housing-houses', 'n']);
    expect(wrong.stdout).toContain('There is no indicator "xyz-house-xyz".');
    expect(wrong.text).toBe(acceptedDraft);
  });

  test('a value that the words do not prove is kept only when somebody says so', async () => {
    const answers = ['', 'e', 'value', 'many', '923'];
    const no = await reviewed(houseDraft, [...answers, 'n', 'q']);
    expect(no.stdout).toContain('"many" is no number in full.');
    expect(no.stdout).toContain('But: "922 rumah" reads 922');
    expect(no.text).toContain('value: 922\n');
    const yes = await reviewed(houseDraft, [...answers, 'y', 'q']);
    expect(yes.text).toContain('value: 923\n');
    const end = await reviewed(houseDraft, [...answers, 'y', '', 'y']);
    expect(end.stdout).toContain('Left to do before it can be published: 2');
    expect(end.text).toContain('draft: true');
  });

  test('what is set aside leaves the list, the text and its relations', async () => {
    const { text, stdout } = await reviewed(sampleDraft, ['n', 'n', 'n', 's', 'Told twice', 'q']);
    expect(stdout).toContain('The relation "as-many" names it and goes with it.');
    expect(stdout).toContain('Set aside: Dibangun 922 rumah pada');
    expect(text).not.toContain('houses-2024');
    expect(text).toContain('    value: 12   # hanging ones\n');
  });

  test('of a report that is whole asks only whether to publish it', async () => {
    expect((await reviewed(acceptedDraft, ['y'])).text).toBe(indonesian);
    expect((await reviewed(acceptedDraft, ['n'])).text).toBe(acceptedDraft);
    expect((await reviewed(acceptedDraft, [])).text).toBe(acceptedDraft);
  });

  test('sends no escape sequence of an article to the terminal', async () => {
    const hostile = houseDraft.replace('Dibangun', 'Di\u001B]0;x\u0007\u009B2Jbangun');
    const { stdout } = await reviewed(hostile, ['', 'q']);
    expect(stdout).toContain('«922 rumah»');
    // eslint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
  });
});

test('a file that changes meanwhile is read again, and the step is not made', async () => {
  const root = await makeArchive({ [file]: houseDraft });
  const child = spawn(process.execPath, [script, 'houses'], { cwd: root });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  await expect.poll(() => output, { timeout: 15_000 }).toContain('Field province');
  const other = houseDraft.replace('title: Rumah', 'title: Banyak rumah');
  await writeFile(join(root, file), other);
  child.stdin.write('\n');
  await expect.poll(() => output, { timeout: 15_000 }).toContain('was changed meanwhile');
  expect(await readFile(join(root, file), 'utf8')).toBe(other);
  child.stdin.end('\n');
  await new Promise((resolve) => {
    child.once('close', resolve);
  });
  expect(await readFile(join(root, file), 'utf8')).toBe(
    other.replace('proposed:\n  province: named twice\n', ''),
  );
});

describe('what cannot be reviewed is refused in words', () => {
  const refused = async (files: Readonly<Record<string, string>>, slug = 'houses') =>
    openDraft(await makeArchive(files), slug).then(
      () => 'opened',
      (error: unknown) => messageOf(error),
    );

  test('a slug that nothing has', async () => {
    expect(await refused({ [file]: houseDraft }, 'house')).toContain('Did you mean "houses"?');
    expect(await refused({ [file]: houseDraft }, '../houses')).toContain('There is no report');
  });

  test('a report that is no draft, and one with several editions', async () => {
    expect(await refused({ [file]: indonesian })).toContain('it is no draft');
    const both = { [file]: houseDraft, 'content/reports/houses/en.mdx': english };
    expect(await refused(both)).toContain('has 2 editions (id, en)');
    expect(await refused({ 'content/reports/houses/notes.txt': '' })).toContain('no edition');
  });

  test('a file that cannot be read, with the places', async () => {
    expect(await refused({ [file]: 'Text.' })).toContain('no frontmatter');
    const broken = await refused({ [file]: houseDraft.replace('title: Rumah', 'title: "Rumah') });
    expect(broken).toMatch(/cannot be read:\n {2}line \d+, column \d+: /);
    const odd = await refused({
      [file]: houseDraft.replace('  province: named', '  figures: named'),
    });
    expect(odd).toContain('proposed');
  });
});

test('the command says what is wrong, without a stack, and that it failed', async () => {
  const root = await makeArchive({ [file]: houseDraft });
  for (const [args, words] of [
    [['house'], 'Did you mean "houses"?'],
    [['--all'], 'Which draft?'],
    [['houses', 'more'], 'One draft at a time.'],
  ] as const) {
    const { status, stdout, stderr } = review(root, [], ...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
  }
});

test('asked for help, it says how it works', async () => {
  const { status, stdout } = review(await makeArchive({}), [], '--help');
  expect(status).toBe(0);
  expect(stdout).toContain('npm run review -- SLUG');
});
