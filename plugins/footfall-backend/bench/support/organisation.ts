import { Entity } from '@backstage/catalog-model';

/** How large the made-up organisation is. */
export interface OrganisationSize {
  readonly teams: number;
  readonly services: number;
  /** Of the services, how many deploy without being in the catalog. */
  readonly unregistered: number;
}

/** The organisation of the figures in docs/benchmarks.md. */
export const organisationSize: OrganisationSize = {
  teams: 50,
  services: 500,
  unregistered: 12,
};

const TEAMS_PER_DEPARTMENT = 10;
const API_VERSION = 'backstage.io/v1alpha1';

export const teamNameOf = (index: number) => `team-${index}`;
export const serviceNameOf = (index: number) => `service-${index}`;

function groupOf(name: string, type: string, parent?: string): Entity {
  return {
    apiVersion: API_VERSION,
    kind: 'Group',
    metadata: { name },
    spec: { type, children: [], ...(parent && { parent }) },
  };
}

function componentOf(index: number, teams: number): Entity {
  return {
    apiVersion: API_VERSION,
    kind: 'Component',
    metadata: { name: serviceNameOf(index) },
    spec: {
      type: index % 4 === 0 ? 'website' : 'service',
      owner: `group:default/${teamNameOf(index % teams)}`,
    },
  };
}

const range = (count: number) =>
  Array.from({ length: count }, (_, index) => index);

/** Departments, teams in them and the services that the catalog knows. */
export function organisationEntities({
  teams,
  services,
  unregistered,
}: OrganisationSize): Entity[] {
  const departments = Math.ceil(teams / TEAMS_PER_DEPARTMENT);
  return [
    ...range(departments).map(index =>
      groupOf(`department-${index}`, 'department'),
    ),
    ...range(teams).map(index =>
      groupOf(teamNameOf(index), 'team', `department-${index % departments}`),
    ),
    ...range(services - unregistered).map(index => componentOf(index, teams)),
  ];
}
