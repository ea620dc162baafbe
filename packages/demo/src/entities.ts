import {
  ComponentEntity,
  DEFAULT_NAMESPACE,
  Entity,
  GroupEntity,
  SystemEntity,
  UserEntity,
} from '@backstage/catalog-model';
import { departments, ORGANISATION_NAME, teams } from './organisation';
import { Person } from './people';
import { Random, randomOf } from './random';
import { ServicePlan, servicesByTeam, strayServices } from './services';
import { gpuNotebookTemplate } from './gpuNotebookTemplate';
import { goldenPathTemplate } from './goldenPathTemplate';
import { plainTemplates } from './plainTemplates';
import { pythonApiTemplate } from './pythonApiTemplate';
import { leadOfTeam, userRefOf } from './personas';

const API_VERSION = 'backstage.io/v1alpha1';

const groupRef = (name: string) => `group:${DEFAULT_NAMESPACE}/${name}`;

function groupOf(
  name: string,
  type: string,
  displayName: string,
  parent?: string,
  description?: string,
): GroupEntity {
  return {
    apiVersion: API_VERSION,
    kind: 'Group',
    metadata: {
      name,
      title: displayName,
      ...(description && { description }),
    },
    spec: {
      type,
      profile: { displayName },
      ...(parent && { parent: groupRef(parent) }),
      children: [],
    },
  };
}

function withLead(group: GroupEntity): GroupEntity {
  const lead = leadOfTeam[group.metadata.name];
  return lead
    ? {
        ...group,
        metadata: {
          ...group.metadata,
          annotations: { 'footfall/leads': userRefOf(lead) },
        },
      }
    : group;
}

function groups(): GroupEntity[] {
  return [
    groupOf(ORGANISATION_NAME, 'organisation', 'Halden Bank'),
    ...departments.map(({ name, title, description }) =>
      groupOf(name, 'department', title, ORGANISATION_NAME, description),
    ),
    ...teams.map(({ name, title, department }) =>
      withLead(groupOf(name, 'team', title, department)),
    ),
  ];
}

function userOf({ userName, displayName, email, team }: Person): UserEntity {
  return {
    apiVersion: API_VERSION,
    kind: 'User',
    metadata: { name: userName, title: displayName },
    spec: { profile: { displayName, email }, memberOf: [groupRef(team)] },
  };
}

function systemOf(name: string, title: string, owner: string): SystemEntity {
  return {
    apiVersion: API_VERSION,
    kind: 'System',
    metadata: { name: `${name}-system`, title: `${title} system` },
    spec: { owner: groupRef(owner) },
  };
}

const lifecycles = [
  ['production', 88],
  ['experimental', 5],
  ['deprecated', 7],
] as const;

const languages: Readonly<
  Record<ServicePlan['type'], readonly (readonly [string, number])[]>
> = {
  service: [
    ['java', 5],
    ['kotlin', 3],
    ['go', 3],
    ['dotnet', 1],
  ],
  website: [
    ['typescript', 5],
    ['java', 1],
  ],
  'ml-service': [['python', 1]],
  library: [
    ['java', 1],
    ['typescript', 1],
  ],
};

function componentOf(
  plan: ServicePlan,
  owner: string,
  system: string | undefined,
  random: Random,
): ComponentEntity {
  return {
    apiVersion: API_VERSION,
    kind: 'Component',
    metadata: {
      name: plan.name,
      description: plan.description,
      tags: [random.pickWeighted(languages[plan.type])],
    },
    spec: {
      type: plan.type,
      lifecycle: random.pickWeighted(lifecycles),
      owner,
      ...(system && { system }),
    },
  };
}

function components(seed: number): ComponentEntity[] {
  const randomOfPlan = ({ name }: ServicePlan) =>
    randomOf(seed, `component ${name}`);
  return [
    ...teams.flatMap(({ name, department }) =>
      servicesByTeam[name].registered.map(plan =>
        componentOf(
          plan,
          groupRef(name),
          `${department}-system`,
          randomOfPlan(plan),
        ),
      ),
    ),
    ...strayServices.map(plan =>
      componentOf(plan, plan.owner, undefined, randomOfPlan(plan)),
    ),
  ];
}

/** The catalog of Halden Bank, with everybody and everything registered. */
export function createEntities(
  seed: number,
  people: readonly Person[],
): Entity[] {
  return [
    ...groups(),
    ...people.map(userOf),
    ...departments.map(({ name, title }) => systemOf(name, title, name)),
    ...components(seed),
    goldenPathTemplate,
    pythonApiTemplate,
    gpuNotebookTemplate,
    ...plainTemplates,
  ];
}
