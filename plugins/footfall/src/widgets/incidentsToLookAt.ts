import {
  IncidentRole,
  IncidentSummary,
} from '@footfall/backstage-plugin-footfall-common';

// The platform team has the board; here are those of one's own teams.
const close: readonly IncidentRole[] = ['lead', 'member', 'owner'];

const rankOf = ({ roles }: IncidentSummary) =>
  Math.min(
    ...roles.map(role => {
      const rank = close.indexOf(role);
      return rank === -1 ? close.length : rank;
    }),
  );

/**
 * The unresolved incidents that somebody is close to: those of the teams that
 * they lead first, what is overdue before what is not.
 */
export function incidentsToLookAt(
  incidents: readonly IncidentSummary[],
): IncidentSummary[] {
  return incidents
    .filter(
      ({ roles, state }) =>
        state !== 'resolved' && roles.some(role => close.includes(role)),
    )
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        Number(b.isOverdue) - Number(a.isOverdue) ||
        Date.parse(a.dueAt) - Date.parse(b.dueAt),
    );
}
