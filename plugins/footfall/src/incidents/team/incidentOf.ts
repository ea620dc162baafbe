import { IncidentSummary } from '@footfall/backstage-plugin-footfall-common';

/**
 * The incident of a team that there is most to do about: one that is not
 * resolved, and of those the overdue one. What is resolved needs no badge.
 */
export function incidentOf(
  teamRef: string,
  incidents: readonly IncidentSummary[],
): IncidentSummary | undefined {
  const open = incidents.filter(
    ({ state, team }) => team.ref === teamRef && state !== 'resolved',
  );
  return open.find(({ isOverdue }) => isOverdue) ?? open[0];
}
