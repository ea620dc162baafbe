import {
  adoptionFiguresOf,
  AdoptionGrouping,
  AdoptionPoint,
  AdoptionRow,
  AdoptionTable,
  AdoptionTally,
  Day,
  DayRange,
  FigurePolicy,
  isRowWithin,
  MeasuredAdoption,
  noAdoptionCounts,
  ORGANISATION_KEY,
  PeopleCounts,
  ServiceFilter,
  TeamTree,
} from '@footfall/backstage-plugin-footfall-common';
import { withholdPeople } from './withholdPeople';

/** The table of one interval of a series. */
export interface IntervalTable {
  readonly interval: DayRange;
  readonly table: AdoptionTable;
}

export interface AdoptionTables {
  readonly current: AdoptionTable;
  readonly previous: AdoptionTable;
  /** `null` where no series was asked for. */
  readonly series: readonly IntervalTable[] | null;
}

export interface PresentationContext {
  readonly by: AdoptionGrouping;
  readonly filter: ServiceFilter;
  readonly tree: TeamTree;
  readonly titleOf: (key: string) => string;
  readonly organisation: string;
  readonly policy: FigurePolicy;
  readonly today: Day;
}

const nobody: PeopleCounts = { deploying: 0, bypassing: 0 };
const nothing: AdoptionTally = { counts: noAdoptionCounts, people: nobody };

function measure(
  { counts, people }: AdoptionTally,
  policy: FigurePolicy,
): MeasuredAdoption {
  return { ...counts, figures: adoptionFiguresOf(counts, people, policy) };
}

function presentRow(
  key: string,
  title: string,
  tallyIn: (table: AdoptionTable) => AdoptionTally | undefined,
  tables: AdoptionTables,
  context: PresentationContext,
): AdoptionRow {
  const { policy, today, tree } = context;
  const point = ({ interval, table }: IntervalTable): AdoptionPoint => {
    const counts = tallyIn(table)?.counts ?? noAdoptionCounts;
    return {
      from: interval.from,
      to: interval.to,
      isComplete: interval.to <= today,
      ...counts,
      // People are not counted for each point of a series.
      figures: adoptionFiguresOf(counts, null, policy),
    };
  };
  return {
    key,
    title,
    parentKey: tree.lineageOf(key)[1] ?? null,
    ...measure(tallyIn(tables.current) ?? nothing, policy),
    previous: measure(tallyIn(tables.previous) ?? nothing, policy),
    series: tables.series && tables.series.map(point),
  };
}

/** Everything counted together, as a row. */
export function presentTotal(
  tables: AdoptionTables,
  context: PresentationContext,
): AdoptionRow {
  return presentRow(
    ORGANISATION_KEY,
    context.organisation,
    table => table.total,
    tables,
    context,
  );
}

/**
 * The rows of the current window that belong to what the filter shows, in no
 * particular order.
 */
export function presentRows(
  tables: AdoptionTables,
  context: PresentationContext,
): AdoptionRow[] {
  const keys = [...tables.current.rows.keys()].filter(key =>
    isRowWithin(context.filter, context.by, key, context.tree),
  );
  const rows = keys.map(key =>
    presentRow(
      key,
      context.titleOf(key),
      table => table.rows.get(key),
      tables,
      context,
    ),
  );
  return withholdPeople(rows, tables, context.policy);
}
