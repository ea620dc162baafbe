import { stringify } from 'csv-stringify/sync';
import { Request, Response } from 'express';

export type CsvCell = string | number | boolean | null;
export type CsvRow = Readonly<Record<string, CsvCell>>;

/** Whether the caller asks for CSV, by `format=csv` or by its Accept header. */
export function wantsCsv(request: Request): boolean {
  // One address has two answers; a cache must not hand out the other one.
  request.res?.vary('Accept');
  return (
    request.query.format === 'csv' ||
    (request.query.format === undefined &&
      request.accepts(['json', 'text/csv']) === 'text/csv')
  );
}

/** Answers with a table. What is unknown is an empty cell. */
export function sendCsv(
  response: Response,
  fileName: string,
  rows: readonly CsvRow[],
  columns: readonly string[],
) {
  response
    .type('text/csv')
    .attachment(fileName)
    .send(
      stringify([...rows], {
        header: true,
        columns: [...columns],
        cast: { boolean: value => String(value) },
        // A spreadsheet must not run what somebody named a service.
        escape_formulas: true,
      }),
    );
}
