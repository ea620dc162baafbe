import { Day, isDay } from '@footfall/backstage-plugin-footfall-common';
import { writeParams } from '../../filters/writeParams';

/** Which acknowledgements the page shows, as its address and the API say it. */
export interface AcknowledgementFilters {
  /** A Group's ref; undefined: every team. */
  readonly team: string | undefined;
  /** A Template's ref. */
  readonly template: string | undefined;
  readonly from: Day | undefined;
  /** The first day after the last one. */
  readonly to: Day | undefined;
}

/** What an address that says nothing shows. */
export const everyAcknowledgement: AcknowledgementFilters = {
  team: undefined,
  template: undefined,
  from: undefined,
  to: undefined,
};

function readDay(params: URLSearchParams, name: string): Day | undefined {
  const text = params.get(name) ?? '';
  return isDay(text) ? text : undefined;
}

/** Reads an address; whatever it says wrongly is as if unsaid. */
export function readAcknowledgementFilters(
  params: URLSearchParams,
): AcknowledgementFilters {
  const from = readDay(params, 'from');
  const to = readDay(params, 'to');
  return {
    team: params.get('team') ?? undefined,
    template: params.get('template') ?? undefined,
    from,
    to: from !== undefined && to !== undefined && to <= from ? undefined : to,
  };
}

/** Writes filters into an address, beside what else it carries. */
export const writeAcknowledgementFilters = (
  { from, team, template, to }: AcknowledgementFilters,
  params: URLSearchParams,
): URLSearchParams => writeParams({ team, template, from, to }, params);

/** Whether more is shown without these filters. */
export const narrowsAcknowledgements = (filters: AcknowledgementFilters) =>
  Object.values(filters).some(value => value !== undefined);
