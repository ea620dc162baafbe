import { cpus, totalmem } from 'node:os';
import { Figure } from './figures';
import { Scenario } from './Scenario';

/** What a scenario found, and when on what. */
export interface ScenarioResult {
  readonly scenario: Scenario;
  readonly figures: readonly Figure[];
}

/** Where and when the figures come from. */
export interface Provenance {
  readonly day: string;
  readonly postgresVersion: string;
}

const headings = ['figure', 'value', 'bar', 'met'];

const verdictOf = ({ isMet }: Figure) =>
  isMet === null ? '' : (isMet && 'yes') || '**no**';

const cellsOf = (figure: Figure): string[] => [
  figure.what,
  figure.value,
  figure.bar ?? '',
  verdictOf(figure),
];

// Padded, so that the page is as the formatter leaves it.
function tableOf(rows: readonly string[][]): string {
  const widths = headings.map((heading, column) =>
    Math.max(3, heading.length, ...rows.map(row => row[column].length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells
      .map((cell, column) => cell.padEnd(widths[column]))
      .join(' | ')} |`;
  return [
    line(headings),
    line(widths.map(width => '-'.repeat(width))),
    ...rows.map(line),
  ].join('\n');
}

// Without saying whose machine it is.
function describeMachine(postgresVersion: string): string {
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${cpus().length} cores, ${memory} GiB of memory, Node ${
    process.versions.node
  }, PostgreSQL ${postgresVersion}`;
}

/** A scenario's results as Markdown. */
export function renderResult(
  { figures }: ScenarioResult,
  { day, postgresVersion }: Provenance,
): string {
  return `${tableOf(figures.map(cellsOf))}\n\n${day}: ${describeMachine(
    postgresVersion,
  )}.`;
}

/**
 * The page with the results of one scenario replaced.
 *
 * @throws Error where the page does not say where they stand.
 */
export function replaceResult(
  page: string,
  { name }: Pick<Scenario, 'name'>,
  text: string,
): string {
  const start = `<!-- ${name} -->`;
  const end = `<!-- /${name} -->`;
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from === -1 || to < from) {
    throw new Error(`The page has no ${start} … ${end}`);
  }
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(
    to,
  )}`;
}
