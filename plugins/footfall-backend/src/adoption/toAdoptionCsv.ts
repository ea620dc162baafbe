import {
  adoptionCountsSchema,
  adoptionFigureNames,
  adoptionPointsOf,
  AdoptionReport,
  MeasuredAdoption,
} from '@footfall/backstage-plugin-footfall-common';
import { CsvRow } from '../http/csv';

const countNames = adoptionCountsSchema.keyof().options;

export const adoptionCsvColumns: readonly string[] = [
  'key',
  'title',
  'from',
  'to',
  'isComplete',
  ...countNames,
  ...adoptionFigureNames,
  ...adoptionFigureNames.map(name => `${name}Missing`),
];

function measuredCells(measured: MeasuredAdoption): CsvRow {
  return Object.fromEntries([
    ...countNames.map(name => [name, measured[name]]),
    ...adoptionFigureNames.map(name => [name, measured.figures[name].value]),
    ...adoptionFigureNames.map(name => [
      `${name}Missing`,
      measured.figures[name].reason,
    ]),
  ]);
}

/**
 * A line for each row, or for each point where a series was asked for. A figure
 * without a value is empty, and its reason stands in `<figure>Missing`.
 */
export function toAdoptionCsv(report: AdoptionReport): CsvRow[] {
  return report.rows.flatMap(row =>
    (report.intervals
      ? adoptionPointsOf(report, row)
      : [{ ...row, ...report.window, isComplete: true }]
    ).map(point => ({
      key: row.key,
      title: row.title,
      from: point.from,
      to: point.to,
      isComplete: point.isComplete,
      ...measuredCells(point),
    })),
  );
}
