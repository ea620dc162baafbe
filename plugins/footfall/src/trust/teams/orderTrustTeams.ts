import { TrustReport } from '@footfall/backstage-plugin-footfall-common';

type Team = TrustReport['teams'][number];

const unsoundOf = ({ known, sound }: Team) => known - sound;

/** Teams with the most services to mend first; alike ones by title. */
export function orderTrustTeams(teams: readonly Team[]): Team[] {
  return [...teams].sort(
    (a, b) =>
      unsoundOf(b) - unsoundOf(a) ||
      a.sound * b.known - b.sound * a.known ||
      a.title.localeCompare(b.title),
  );
}
