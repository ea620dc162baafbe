import { EstimateLine } from '../CostEstimate';
import { isRecord, listOf, textOf } from './parts';
import { unknownLine } from './unknownLine';

/** Resources that infracost does not price. */
export interface Unsupported {
  /** `null` where it does not say. */
  readonly count: number | null;
  readonly counts: readonly (readonly [type: string, count: number | null])[];
}

/** More are not named one by one. */
const MOST_NAMED = 10;

function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
    ? value
    : null;
}

const sumOf = (counts: readonly number[]) =>
  counts.reduce((sum, count) => sum + count, 0);

// The first outputs of 0.2 count by type only.
function readSummary(summary: unknown): Unsupported {
  const { totalUnsupportedResources, unsupportedResourceCounts } = isRecord(
    summary,
  )
    ? summary
    : {};
  const total = countOf(totalUnsupportedResources);
  if (!isRecord(unsupportedResourceCounts)) {
    return { count: total, counts: [] };
  }
  const counts = Object.entries(unsupportedResourceCounts).map(
    ([type, count]) => [textOf(type, 'resource'), countOf(count)] as const,
  );
  // A type that is named is there, whatever stands beside it.
  return { count: total ?? sumOf(counts.map(([, of]) => of ?? 1)), counts };
}

function addCounts(all: readonly Unsupported[]): Unsupported['counts'] {
  const sums = new Map<string, number | null>();
  for (const [type, count] of all.flatMap(({ counts }) => counts)) {
    const before = sums.get(type) ?? null;
    sums.set(
      type,
      before === null || count === null ? before ?? count : before + count,
    );
  }
  return [...sums];
}

function readSummaries(projects: readonly unknown[]): Unsupported {
  const all = projects.map(project =>
    readSummary(isRecord(project) ? project.summary : undefined),
  );
  const told = all.flatMap(({ count }) => count ?? []);
  const sum = sumOf(told);
  // None of some is not none of all.
  const isKnown = sum > 0 || told.length === all.length;
  return { count: isKnown ? sum : null, counts: addCounts(all) };
}

/** What the summary of an output says; else what those of its projects say. */
export function readUnsupported(
  output: Readonly<Record<string, unknown>>,
): Unsupported {
  const ofAll = readSummary(output.summary);
  return ofAll.count === null ? readSummaries(listOf(output.projects)) : ofAll;
}

/** A line for all of them: it is not known what they cost. */
export function unsupportedLines({
  count,
  counts,
}: Unsupported): Omit<EstimateLine, 'id'>[] {
  if (!count) {
    return [];
  }
  const named = counts
    .slice(0, MOST_NAMED)
    .map(([type, of]) => (of === null ? type : `${type} (${of})`));
  return [
    unknownLine(
      `${count} resources that Infracost does not price`,
      'unsupported',
      named.length > 0
        ? `They are ${named.join(', ')}`
        : 'It does not say which they are',
    ),
  ];
}
