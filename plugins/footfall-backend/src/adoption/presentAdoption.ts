import {
  adoptionFiguresOf,
  AdoptionGrouping,
  AdoptionPerInterval,
  AdoptionRow,
  AdoptionTable,
  AdoptionTally,
  DayRange,
  FigurePolicy,
  isRowWithin,
  MeasuredAdoption,
  Metric,
  missing,
  noAdoptionCounts,
  ORGANISATION_KEY,
  PeopleCounts,
  perIntervalOf,
  ServiceFilter,
  TeamTree,
  UNATTRIBUTED_KEY,
  WouldStayCell,
  wouldStayOf,
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
}

/** Finds what is counted for one row in any table. */
export type TallyIn = (table: AdoptionTable) => AdoptionTally | undefined;

export interface PresentationContext {
  readonly by: AdoptionGrouping;
  readonly filter: ServiceFilter;
  readonly tree: TeamTree;
  readonly titleOf: (key: string) => string;
  readonly organisation: string;
  readonly policy: FigurePolicy;
  /** What had been answered by the end of each window. */
  readonly wouldStay: Readonly<
    Record<'current' | 'previous', WouldStayAnswers>
  >;
}

/** `null` where nobody had been asked. */
export type WouldStayAnswers = readonly WouldStayCell[] | null;

const nobody: PeopleCounts = { deploying: 0, bypassing: 0 };
const nothing: AdoptionTally = { counts: noAdoptionCounts, people: nobody };

/** Rows of people: services and their types were not asked. */
const hasPeople: Record<AdoptionGrouping, boolean> = {
  organisation: true,
  department: true,
  team: true,
  type: false,
  service: false,
};

function wouldStayIn(
  { mandatedOwners }: AdoptionTable,
  answers: WouldStayAnswers,
  key: string,
  { by }: PresentationContext,
): Metric {
  if (key === ORGANISATION_KEY) {
    return wouldStayOf(answers, mandatedOwners, null);
  }
  return hasPeople[by] && key !== UNATTRIBUTED_KEY
    ? wouldStayOf(answers, mandatedOwners, key)
    : missing('not-measured');
}

function measure(
  { counts, people }: AdoptionTally,
  policy: FigurePolicy,
  wouldStay: Metric,
): MeasuredAdoption {
  return {
    ...counts,
    figures: adoptionFiguresOf(counts, people, policy, wouldStay),
  };
}

/** What was counted for one row in each interval of a series. */
export function presentSeries(
  series: readonly IntervalTable[],
  tallyIn: TallyIn,
): AdoptionPerInterval {
  return perIntervalOf(
    series.map(({ table }) => tallyIn(table)?.counts ?? noAdoptionCounts),
  );
}

/**
 * What people had answered by the end of each interval, everything counted
 * together; `null` where nobody had been asked.
 *
 * @param answers - those of each interval
 */
export function presentWouldStay(
  series: readonly IntervalTable[],
  answers: readonly WouldStayAnswers[],
): Metric[] | null {
  return answers.some(cells => cells !== null)
    ? series.map(({ table }, index) =>
        wouldStayOf(answers[index], table.mandatedOwners, null),
      )
    : null;
}

function presentRow(
  key: string,
  title: string,
  tallyIn: TallyIn,
  tables: AdoptionTables,
  context: PresentationContext,
): AdoptionRow {
  const { policy, tree } = context;
  const measureIn = (table: AdoptionTable, answers: WouldStayAnswers) =>
    measure(
      tallyIn(table) ?? nothing,
      policy,
      wouldStayIn(table, answers, key, context),
    );
  return {
    key,
    title,
    parentKey: tree.lineageOf(key)[1] ?? null,
    ...measureIn(tables.current, context.wouldStay.current),
    previous: measureIn(tables.previous, context.wouldStay.previous),
    perInterval: null,
    wouldStayPerInterval: null,
  };
}

/** Everything counted together, as a row without a series. */
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
 * The rows of the current window that belong to what the filter shows, without
 * series and in no particular order.
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
