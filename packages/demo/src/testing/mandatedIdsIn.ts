import {
  Day,
  isMandatedIn,
  MandateContext,
  MandateRegister,
  mandatedRangesOf,
  PlacedService,
  serviceRefOf,
  TimeWindow,
} from '@footfall/backstage-plugin-footfall-common';
import { HaldenBankMandate } from '../mandates';
import { ReadDeployment } from './readBank';

/** The mandates of Halden Bank as they would be stored. */
export function registerOf(
  mandates: readonly HaldenBankMandate[],
): MandateRegister {
  const records = mandates.map(({ mandate, exceptions }, index) => ({
    exceptions,
    mandate: {
      ...mandate,
      id: `mandate-${index}`,
      from: mandate.from as Day,
      to: (mandate.to ?? null) as Day | null,
      scope: {
        team: null,
        type: null,
        tag: null,
        tier: null,
        ...mandate.scope,
      },
    },
  }));
  return {
    mandates: records.map(({ mandate }) => mandate),
    exceptions: records.flatMap(({ mandate, exceptions }) =>
      exceptions.map((exception, index) => ({
        ...exception,
        id: `${mandate.id}/exception-${index}`,
        mandateId: mandate.id,
        serviceRef: serviceRefOf(exception.serviceRef),
        from: exception.from as Day,
        to: (exception.to ?? null) as Day | null,
      })),
    ),
  };
}

/** The services that were mandated in a window, by what they deployed in it. */
export function mandatedIdsIn(
  deployments: readonly ReadDeployment[],
  placed: readonly PlacedService[],
  window: TimeWindow,
  context: MandateContext,
): ReadonlySet<number> {
  const days = new Map<number, Day[]>();
  for (const { serviceId, day } of deployments) {
    days.set(serviceId, [...(days.get(serviceId) ?? []), day]);
  }
  return new Set(
    placed
      .filter(candidate => {
        const ranges = mandatedRangesOf(candidate, window, context);
        const deployed = days.get(candidate.service.id) ?? [];
        return isMandatedIn(ranges, window, {
          inWindow: deployed.length > 0,
          whileMandated: deployed.some(day =>
            ranges.some(({ from, to }) => from <= day && day < to),
          ),
        });
      })
      .map(({ service }) => service.id),
  );
}
