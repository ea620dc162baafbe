import { IncidentSummary } from '@footfall/backstage-plugin-footfall-common';

/** Which cards the board shows. */
export const incidentAttentions = ['overdue', 'mine'] as const;

/** @see incidentAttentions */
export type IncidentAttention = (typeof incidentAttentions)[number];

/** What the board shows, as its address says it. */
export interface IncidentFilters {
  /** A Group's ref; undefined: every team. */
  readonly team: string | undefined;
  readonly attention: IncidentAttention | undefined;
}

/** Reads an address; whatever it says wrongly is as if unsaid. */
export function readIncidentFilters(params: URLSearchParams): IncidentFilters {
  return {
    team: params.get('team') ?? undefined,
    attention: incidentAttentions.find(known => known === params.get('show')),
  };
}

/** Writes filters into an address, beside what else it carries. */
export function writeIncidentFilters(
  { attention, team }: IncidentFilters,
  params: URLSearchParams,
): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const [name, value] of [
    ['team', team],
    ['show', attention],
  ] as const) {
    if (value === undefined) {
      written.delete(name);
    } else {
      written.set(name, value);
    }
  }
  return written;
}

const passes: Record<
  IncidentAttention,
  (incident: IncidentSummary) => boolean
> = {
  overdue: ({ isOverdue }) => isOverdue,
  mine: ({ roles }) => roles.includes('owner'),
};

/** The incidents that the reader wants to look at. */
export function attendTo(
  incidents: readonly IncidentSummary[],
  attention: IncidentAttention | undefined,
): readonly IncidentSummary[] {
  return attention === undefined
    ? incidents
    : incidents.filter(passes[attention]);
}
