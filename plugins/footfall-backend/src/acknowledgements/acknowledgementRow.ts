import {
  Day,
  EstimateCompleteness,
  MoneyRange,
  Touchpoint,
} from '@footfall/backstage-plugin-footfall-common';
import {
  integerOf,
  optionalBooleanOf,
  optionalIntegerOf,
} from '../database/columns';
import { StoredAcknowledgement } from './AcknowledgementStore';

export interface AcknowledgementRow {
  id: string;
  by_ref: string;
  at_ms: number | string;
  valid_until_ms: number | string;
  template_ref: string;
  team_ref: string | null;
  title: string;
  inputs_hash: string;
  fingerprint: string;
  provider: string;
  region: string;
  completeness: EstimateCompleteness;
  monthly_low: string | null;
  monthly_high: string | null;
  currency: string | null;
  unknown_lines: number;
  prices_from: Day | null;
  prices_to: Day | null;
  was_over_budget: boolean | number | null;
  reason: string | null;
  touchpoint: Touchpoint;
  task_id: string | null;
  used_ms: number | string | null;
}

export function toAcknowledgementRow(
  stored: StoredAcknowledgement,
): AcknowledgementRow {
  return {
    id: stored.id,
    by_ref: stored.by,
    at_ms: stored.atMs,
    valid_until_ms: stored.validUntilMs,
    template_ref: stored.templateRef,
    team_ref: stored.teamRef,
    title: stored.title,
    inputs_hash: stored.inputsHash,
    fingerprint: stored.fingerprint,
    provider: stored.provider,
    region: stored.region,
    completeness: stored.completeness,
    monthly_low: stored.monthly?.low ?? null,
    monthly_high: stored.monthly?.high ?? null,
    currency: stored.monthly?.currency ?? null,
    unknown_lines: stored.unknownLines,
    prices_from: stored.pricesFrom,
    prices_to: stored.pricesTo,
    was_over_budget: stored.wasOverBudget,
    reason: stored.reason,
    touchpoint: stored.touchpoint,
    task_id: stored.taskId,
    used_ms: stored.usedMs,
  };
}

function monthlyOf({
  currency,
  monthly_high: high,
  monthly_low: low,
}: AcknowledgementRow): MoneyRange | null {
  return low === null || high === null || currency === null
    ? null
    : { low, high, currency };
}

export function ofAcknowledgementRow(
  row: AcknowledgementRow,
): StoredAcknowledgement {
  return {
    id: row.id,
    by: row.by_ref,
    atMs: integerOf(row.at_ms),
    validUntilMs: integerOf(row.valid_until_ms),
    templateRef: row.template_ref,
    teamRef: row.team_ref,
    title: row.title,
    inputsHash: row.inputs_hash,
    fingerprint: row.fingerprint,
    provider: row.provider,
    region: row.region,
    completeness: row.completeness,
    monthly: monthlyOf(row),
    unknownLines: row.unknown_lines,
    pricesFrom: row.prices_from,
    pricesTo: row.prices_to,
    wasOverBudget: optionalBooleanOf(row.was_over_budget),
    reason: row.reason,
    touchpoint: row.touchpoint,
    taskId: row.task_id,
    usedMs: optionalIntegerOf(row.used_ms),
  };
}
