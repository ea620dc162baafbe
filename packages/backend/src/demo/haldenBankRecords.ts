import {
  FootfallApi,
  MandateRecord,
  NewTarget,
  TargetRecord,
} from '@footfall/backstage-plugin-footfall-common';
import {
  HaldenBankCosts,
  HaldenBankMandate,
  HaldenBankPulse,
} from '@footfall/demo';
import { recordCosts, RecordCostsApi } from './recordCosts';
import { PulseApi, recordPulse } from './recordPulse';

/** What Halden Bank decreed, means to reach, pays for and hears of its people. */
export interface HaldenBankRecords {
  readonly mandates: readonly HaldenBankMandate[];
  readonly targets: readonly NewTarget[];
  readonly costs: HaldenBankCosts;
  readonly pulse: HaldenBankPulse;
}

type Api = Pick<
  FootfallApi,
  | 'getMandates'
  | 'createMandate'
  | 'grantException'
  | 'getTargets'
  | 'createTarget'
> &
  PulseApi & { readonly costs: RecordCostsApi };

async function recordExceptions(
  api: Api,
  { id, exceptions: recorded }: MandateRecord,
  exceptions: HaldenBankMandate['exceptions'],
) {
  const known = new Set(recorded.map(({ serviceRef }) => serviceRef));
  for (const exception of exceptions) {
    if (!known.has(exception.serviceRef)) {
      await api.grantException(id, exception);
    }
  }
}

async function recordMandates(
  api: Api,
  mandates: readonly HaldenBankMandate[],
) {
  const recorded = (await api.getMandates()).mandates;
  for (const { mandate, exceptions } of mandates) {
    const known = recorded.find(({ title }) => title === mandate.title);
    await recordExceptions(
      api,
      known ?? (await api.createMandate(mandate)),
      exceptions,
    );
  }
}

async function recordTargets(api: Api, targets: readonly NewTarget[]) {
  const aimOf = ({ scope, key }: Pick<TargetRecord, 'scope' | 'key'>) =>
    `${scope} ${key}`;
  const known = new Set((await api.getTargets()).targets.map(aimOf));
  for (const target of targets) {
    if (!known.has(aimOf(target))) {
      await api.createTarget(target);
    }
  }
}

/**
 * Writes down what is not written down yet, the ended records included: what a
 * visitor ended is not begun anew, and an interrupted run goes on where it was.
 */
export async function recordHaldenBank(
  api: Api,
  { costs, mandates, targets, pulse }: HaldenBankRecords,
): Promise<void> {
  await recordMandates(api, mandates);
  await recordTargets(api, targets);
  await recordCosts(api.costs, costs);
  await recordPulse(api, pulse);
}
