import {
  AcknowledgementRecord,
  stateOfAcknowledgement,
} from '@footfall/backstage-plugin-footfall-common';
import { instantOf, optionalInstantOf } from '../database/columns';
import { CsvRow } from '../http/csv';
import { StoredAcknowledgement } from './AcknowledgementStore';

export function presentAcknowledgement(
  stored: StoredAcknowledgement,
  nowMs: number,
): AcknowledgementRecord {
  const { atMs, fingerprint, usedMs, validUntilMs, ...record } = stored;
  return {
    ...record,
    at: instantOf(atMs),
    validUntil: instantOf(validUntilMs),
    usedAt: optionalInstantOf(usedMs),
    state: stateOfAcknowledgement(stored, nowMs),
  };
}

export const acknowledgementColumns = [
  'id',
  'at',
  'by',
  'state',
  'validUntil',
  'title',
  'templateRef',
  'teamRef',
  'provider',
  'region',
  'completeness',
  'monthlyLow',
  'monthlyHigh',
  'currency',
  'unknownLines',
  'pricesFrom',
  'pricesTo',
  'wasOverBudget',
  'reason',
  'touchpoint',
  'inputsHash',
  'taskId',
  'usedAt',
] as const;

/** A line for each. What is unknown is an empty cell. */
export function toAcknowledgementRows(
  acknowledgements: readonly AcknowledgementRecord[],
): CsvRow[] {
  return acknowledgements.map(({ monthly, ...record }) => ({
    ...record,
    monthlyLow: monthly?.low ?? null,
    monthlyHigh: monthly?.high ?? null,
    currency: monthly?.currency ?? null,
  }));
}
