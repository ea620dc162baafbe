import {
  ComponentEntity,
  Entity,
  GroupEntity,
  isComponentEntity,
  isGroupEntity,
  isUserEntity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  actorKeyOf,
  CatalogHistory,
  compileRobots,
  compileRouteRules,
  compileTiers,
  Day,
  Deployment,
  DeploymentEvidence,
  DeploymentInput,
  RouteKind,
  Service,
  serviceRefOf,
  Team,
  Tier,
  unregisteredDaysOf,
} from '@footfall/backstage-plugin-footfall-common';
import { HaldenBank } from '../haldenBank';
import { robots, routeRules, serviceFilter, tierRules } from '../routes';

/** A deployment with everything that the rules say about it. */
export interface ReadDeployment {
  readonly day: Day;
  readonly serviceId: number;
  readonly tier: Tier;
  readonly kind: RouteKind;
  readonly routeId: string;
  readonly personKey: string | null;
}

/** Halden Bank as the functions of the core see it. */
export interface ReadBank {
  readonly history: CatalogHistory;
  readonly deployments: readonly ReadDeployment[];
  readonly evidence: ReadonlyMap<number, DeploymentEvidence>;
}

const always = <T>(value: T) => ({ fromMs: null, toMs: null, value });

function teamOf(group: GroupEntity): Team {
  return {
    ref: stringifyEntityRef(group).toLowerCase(),
    title: group.metadata.title ?? group.metadata.name,
    type: group.spec.type,
    parentRef: group.spec.parent ?? null,
  };
}

function ownerRefOf({ spec: { owner } }: ComponentEntity) {
  return owner.includes(':') ? owner : `group:default/${owner}`;
}

function serviceOf(component: ComponentEntity, id: number): Service {
  return {
    id,
    ref: stringifyEntityRef(component),
    title: component.metadata.name,
    registrations: [
      always({
        isService: serviceFilter['spec.type'].includes(component.spec.type),
        ownerRef: ownerRefOf(component),
        type: component.spec.type,
        tags: component.metadata.tags ?? [],
      }),
    ],
  };
}

function unregisteredServices(
  deployments: readonly DeploymentInput[],
  registered: readonly Service[],
): Service[] {
  const known = new Set(registered.map(service => service.ref));
  const refs = new Set(deployments.map(({ service }) => serviceRefOf(service)));
  return [...refs]
    .filter(ref => !known.has(ref))
    .map((ref, index) => ({
      id: registered.length + index,
      ref,
      title: ref,
      registrations: [],
    }));
}

function personKeysOf(entities: readonly Entity[]): Map<string, string> {
  return new Map(
    entities.filter(isUserEntity).flatMap(user => {
      const email = user.spec.profile?.email ?? '';
      const ref = stringifyEntityRef(user);
      return [
        [user.metadata.name, ref],
        [email, ref],
      ] as const;
    }),
  );
}

function asDeployment(input: DeploymentInput): Deployment {
  return {
    ...input,
    occurredAtMs: Date.parse(input.occurredAt),
    outcome: input.outcome ?? 'unknown',
    startedAtMs: null,
    version: input.version ?? null,
    commit: null,
    actor: input.actor ?? null,
    team: input.team ?? null,
    url: input.url ?? null,
    attributes: input.attributes ?? {},
  };
}

function evidenceOf(
  service: Service,
  inputs: readonly DeploymentInput[],
): DeploymentEvidence {
  const days = [
    ...new Set(inputs.map(({ occurredAt }) => occurredAt.slice(0, 10) as Day)),
  ];
  return {
    unregisteredDays: unregisteredDaysOf(service, days, 'UTC'),
    namedTeams: inputs.flatMap(({ occurredAt, team }) =>
      team ? [{ day: occurredAt.slice(0, 10) as Day, teamRef: team }] : [],
    ),
  };
}

/** Reads Halden Bank as the backend would: rules, tiers, people, evidence. */
export function readBank({ entities, deployments }: HaldenBank): ReadBank {
  const registered = entities.filter(isComponentEntity).map(serviceOf);
  const services = [
    ...registered,
    ...unregisteredServices(deployments, registered),
  ];
  const idOf = new Map(services.map(service => [service.ref, service.id]));
  const decide = compileRouteRules(routeRules);
  const tierOf = compileTiers(tierRules);
  const isRobot = compileRobots(robots);
  const personKeys = personKeysOf(entities);
  const inputsById = new Map<number, DeploymentInput[]>();
  const read = deployments.map((input): ReadDeployment => {
    const serviceId = idOf.get(serviceRefOf(input.service)) ?? -1;
    inputsById.set(serviceId, [...(inputsById.get(serviceId) ?? []), input]);
    const { route } = decide(asDeployment(input));
    const actor = actorKeyOf(input.actor ?? '');
    return {
      day: input.occurredAt.slice(0, 10) as Day,
      serviceId,
      tier: tierOf(input.environment),
      kind: route.kind,
      routeId: route.id,
      personKey: isRobot(actor) ? null : personKeys.get(actor) ?? actor,
    };
  });
  return {
    history: {
      services,
      teams: entities
        .filter(isGroupEntity)
        .map(group => [always(teamOf(group))]),
    },
    deployments: read,
    evidence: new Map(
      services.map(service => [
        service.id,
        evidenceOf(service, inputsById.get(service.id) ?? []),
      ]),
    ),
  };
}
