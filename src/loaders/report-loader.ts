import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { isLanguage } from '../domain/language.ts';
import type { Problem } from '../domain/problem.ts';
import { compileEdition } from './compile-edition.ts';
import { readCompilerCode } from './compiler-code.ts';
import { readReport, type ReadReport } from './read-report.ts';
import { readReportFiles, reportsFolder, type EditionFile } from './report-files.ts';

/** Loads the data of every report, once for all its editions. The id is the report's slug. */
export function reportLoader(): Loader {
  return {
    name: 'report-loader',
    load: (context) => keepLoaded(context, loadReportData),
  };
}

/**
 * Compiles every edition of every report to static HTML and keeps it in Astro's data store, so that an
 * unchanged report is never compiled again. The id is `<slug>/<language>`.
 */
export function editionLoader(): Loader {
  return {
    name: 'edition-loader',
    load: (context) => keepLoaded(context, loadEditions),
  };
}

/** What the loaders use of the context that Astro gives them. */
export interface ReportContext extends Pick<LoaderContext, 'parseData' | 'generateDigest'> {
  config: { root: URL };
  store: {
    get: (id: string) => { digest?: number | string | undefined } | undefined;
    set: (entry: Parameters<LoaderContext['store']['set']>[0]) => boolean;
    has: (id: string) => boolean;
    delete: (id: string) => void;
    keys: () => string[];
  };
  logger: Pick<LoaderContext['logger'], 'info' | 'warn' | 'error'>;
  /** Only `astro dev` has one. */
  watcher?:
    { on: (event: 'all', listener: (event: string, path: string) => void) => unknown } | undefined;
}

/** Puts one report into the store; returns the ids it has there. */
export type LoadReport = (
  report: ReadReport,
  digest: string,
  context: ReportContext,
) => Promise<string[]>;

async function keepLoaded(context: LoaderContext, loadReport: LoadReport): Promise<void> {
  await loadAll(context, loadReport);
  context.watcher?.on('all', (_event, path) => {
    if (path.replaceAll('\\', '/').includes(`/${reportsFolder}/`))
      void loadAll(context, loadReport);
  });
}

/**
 * Brings the store up to date with the reports on disk: what has changed is put in, what is gone is taken out. Drafts
 * are put in only where somebody watches, which is `astro dev`, and never under the digest of a report.
 */
export async function loadAll(context: ReportContext, loadReport: LoadReport): Promise<void> {
  const { store, config, logger } = context;
  const root = fileURLToPath(config.root);
  const { files, problems } = await readReportFiles(root);
  const code = context.generateDigest(await readCompilerCode(root));
  if (problems.length > 0) refuse(problems, context);
  const known = idsByReport(store.keys());
  let loaded = 0;
  let unchanged = 0;
  let drafts = 0;
  for (const [slug, editions] of Map.groupBy(files, (file) => file.slug)) {
    const digest = context.generateDigest(contentOf(code, editions));
    const stored = known.get(slug) ?? [];
    known.delete(slug);
    const digests = context.watcher ? [digest, draftDigest(digest)] : [digest];
    if (stored.length > 0 && stored.every((id) => digests.includes(`${store.get(id)?.digest}`))) {
      unchanged += stored.length;
      continue;
    }
    const report = readReport(slug, editions);
    // Only `astro dev` watches, and only it shows drafts.
    if (report.isDraft && !context.watcher) {
      drafts += 1;
      for (const id of stored) store.delete(id);
      continue;
    }
    const kind = report.isDraft ? draftDigest(digest) : digest;
    const ids = await loadReport(report, kind, context);
    for (const id of stored) if (!ids.includes(id)) store.delete(id);
    loaded += ids.length;
  }
  for (const id of [...known.values()].flat()) store.delete(id);
  const left = drafts === 0 ? '' : `, ${drafts} left out as drafts`;
  logger.info(`${loaded} read, ${unchanged} unchanged${left}`);
}

/** The data of a report, under its slug. */
export async function loadReportData(
  read: ReadReport,
  digest: string,
  context: ReportContext,
): Promise<string[]> {
  const { slug, report, main, editions, problems, isDraft } = read;
  if (isDraft && !canBeShown(read)) {
    context.logger.warn(`the draft "${slug}" cannot be shown yet:`);
    for (const line of linesOf(problems.filter(isNeeded))) context.logger.warn(line);
    return [];
  }
  if (problems.length > 0 && !isDraft) refuse(problems, context);
  if ((problems.length > 0 && !isDraft) || !report || !main) return kept([slug], context);
  const languages = editions.map(({ language }) => language);
  const data = await context.parseData({
    id: slug,
    data: {
      ...report,
      mainLanguage: main.language,
      languages,
      ...(isDraft ? { leftToDo: problems } : {}),
    },
  });
  context.store.set({ id: slug, data, digest });
  return [slug];
}

/** The compiled text of each edition, under `<slug>/<language>`. */
export async function loadEditions(
  read: ReadReport,
  digest: string,
  context: ReportContext,
): Promise<string[]> {
  const compiled = read.editions.map((edition) => ({ edition, ...compileEdition(read, edition) }));
  const found = compiled.flatMap((result) => result.problems);
  const ids = read.editions.map(({ slug, language }) => `${slug}/${language}`);
  // In a draft a number that nothing proves yet is left to do; code is a fault there too.
  const problems = read.isDraft ? found.filter(isUnsafe) : found;
  // What has a fault is never stored: a stored text counts as checked.
  if (problems.length > 0) refuse(problems, context);
  const isReady = read.isDraft ? canBeShown(read) : read.problems.length === 0;
  if (problems.length > 0 || !isReady) return kept(ids, context);
  for (const { edition, html, headings, coverage, problems: leftToDo } of compiled) {
    const { slug, language } = edition;
    const id = `${slug}/${language}`;
    const data = await context.parseData({
      id,
      data: {
        ...edition.edition,
        report: slug,
        language,
        coverage,
        ...(read.isDraft ? { leftToDo } : {}),
      },
    });
    context.store.set({ id, data, digest, rendered: { html, metadata: { headings } } });
  }
  return ids;
}

/** A draft's digest is never that of a report: a build that finds one in the store does not take it for checked. */
function draftDigest(digest: string): string {
  return `draft ${digest}`;
}

/** Whether a draft has all that its page needs. */
function canBeShown({ report, main, editions }: ReadReport): boolean {
  const isWhole = editions.every(
    ({ edition, language }) => edition !== null && isLanguage(language),
  );
  return report !== null && main !== null && isWhole;
}

/** Problems that keep a draft from being shown. */
function isNeeded({ rule }: Problem): boolean {
  return rule.startsWith('frontmatter/') || rule === 'draft/language';
}

/** Problems that keep a text from being shown, a draft's too. */
function isUnsafe({ rule }: Problem): boolean {
  return rule.startsWith('text/') || rule === 'figure/unknown' || rule === 'figure/empty';
}

/** Of these ids, those that are in the store from before. */
function kept(ids: readonly string[], { store }: ReportContext): string[] {
  return ids.filter((id) => store.has(id));
}

/** A build stops at a fault; `astro dev` says it, keeps the last good version, and goes on. */
function refuse(problems: readonly Problem[], { logger, watcher }: ReportContext): void {
  const lines = linesOf(problems);
  if (!watcher) throw new Error(lines.join('\n'));
  for (const line of lines) logger.error(line);
}

function linesOf(problems: readonly Problem[]): string[] {
  return problems.map(
    ({ file, place, message }) => `${file}:${place.line}:${place.column}  ${message}`,
  );
}

function idsByReport(ids: readonly string[]): Map<string, string[]> {
  return Map.groupBy(ids, (id) => id.split('/', 1)[0] ?? id);
}

/** Everything that the stored result depends on. */
function contentOf(code: string, editions: readonly EditionFile[]): string {
  return [code, ...editions.map(({ file, text }) => `${file}\n${text}`)].join('\n');
}
