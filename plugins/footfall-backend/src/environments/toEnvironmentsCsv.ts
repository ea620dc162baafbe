import { EnvironmentRecord } from '@footfall/backstage-plugin-footfall-common';
import { CsvRow } from '../http/csv';

export const environmentCsvColumns = [
  'id',
  'name',
  'service',
  'team',
  'teamTitle',
  'tier',
  'state',
  'createdAt',
  'expiresOn',
  'lastActivityAt',
  'lastActivity',
  'idleDays',
  'monthlyLow',
  'monthlyHigh',
  'currency',
  'unknownLines',
  'extensions',
  'shutdown',
  'autoShutdownOn',
  'goneAt',
] as const;

/** One row for each; what is unknown, a cost above all, is an empty cell. */
export function toEnvironmentsCsv(
  environments: readonly EnvironmentRecord[],
): CsvRow[] {
  return environments.map(
    (its): Record<(typeof environmentCsvColumns)[number], CsvRow[string]> => ({
      id: its.id,
      name: its.name,
      service: its.serviceRef,
      team: its.teamRef,
      teamTitle: its.teamTitle,
      tier: its.tier,
      state: its.state,
      createdAt: its.createdAt,
      expiresOn: its.expiresOn,
      lastActivityAt: its.lastActivityAt,
      lastActivity: its.lastActivity,
      idleDays: its.idleDays,
      monthlyLow: its.monthly?.low ?? null,
      monthlyHigh: its.monthly?.high ?? null,
      currency: its.monthly?.currency ?? null,
      unknownLines: its.unknownLines,
      extensions: its.extensions,
      shutdown: its.shutdown?.state ?? null,
      autoShutdownOn: its.autoShutdownOn,
      goneAt: its.goneAt,
    }),
  );
}
