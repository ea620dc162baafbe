import {
  StoredEstimate,
  ToolEstimateSummary,
} from '@footfall/backstage-plugin-footfall-common';
import { instantOf } from '../database/columns';
import { CsvRow } from '../http/csv';
import { presentOffer } from './presentOffer';
import { KeptEstimate, KeptSummary } from './StoredEstimateStore';
import { idOfSubject } from './subjectIds';

const presentSubject = ({
  kind,
  ref,
  unsupported,
  estimatedMs,
  receivedMs,
}: KeptSummary) => ({
  id: idOfSubject({ kind, ref }),
  kind,
  ref,
  unsupported,
  estimatedAt: instantOf(estimatedMs),
  receivedAt: instantOf(receivedMs),
});

/** An estimate of a tool with its lines. */
export function presentToolEstimate(kept: KeptEstimate): StoredEstimate {
  return { ...presentSubject(kept), estimate: presentOffer(kept.estimate) };
}

/** The same without lines. */
export function presentToolSummary(kept: KeptSummary): ToolEstimateSummary {
  const { conversions } = kept.estimate;
  return {
    ...presentSubject(kept),
    estimate: { ...kept.estimate, conversions: [...conversions] },
  };
}

export const toolEstimateColumns = [
  'id',
  'kind',
  'ref',
  'estimatedAt',
  'receivedAt',
  'provider',
  'completeness',
  'monthlyLow',
  'monthlyHigh',
  'currency',
  'unknownLines',
  'unsupported',
  'pricesFrom',
  'pricesTo',
] as const;

/** A line for each. What is unknown is an empty cell. */
export function tableOfToolEstimates(
  estimates: readonly ToolEstimateSummary[],
): CsvRow[] {
  return estimates.map(({ estimate, ...summary }) => ({
    ...summary,
    provider: estimate.provider,
    completeness: estimate.completeness,
    monthlyLow: estimate.monthly?.low ?? null,
    monthlyHigh: estimate.monthly?.high ?? null,
    currency: estimate.monthly?.currency ?? null,
    unknownLines: estimate.unknownLines,
    pricesFrom: estimate.pricesFrom,
    pricesTo: estimate.pricesTo,
  }));
}
