import {
  AdoptionGrouping,
  CatalogHistory,
  TeamTree,
  UNATTRIBUTED_KEY,
  UNTYPED_KEY,
} from '@footfall/backstage-plugin-footfall-common';

/** How the rows of a table are called, by their keys. */
export function titlesOfRows(
  by: AdoptionGrouping,
  tree: TeamTree,
  history: CatalogHistory,
  organisation: string,
): (key: string) => string {
  const ofTeam = (key: string) => tree.teams.get(key)?.title;
  const services = new Map(
    history.services.map(({ ref, title }) => [ref, title]),
  );
  const titleTable: Record<
    AdoptionGrouping,
    (key: string) => string | undefined
  > = {
    organisation: () => organisation,
    department: ofTeam,
    team: ofTeam,
    type: key => (key === UNTYPED_KEY ? 'Untyped' : key),
    service: key => services.get(key),
  };
  return key =>
    key === UNATTRIBUTED_KEY ? 'Unattributed' : titleTable[by](key) ?? key;
}
