import {
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
  parseEntityRef,
  RELATION_CHILD_OF,
  RELATION_MEMBER_OF,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { JsonValue } from '@backstage/types';
import {
  actorKeyOf,
  serviceRefOf,
  Team,
} from '@footfall/backstage-plugin-footfall-common';
import { CatalogConfig } from '../config';
import {
  CatalogObservation,
  ObservedComponent,
  ObservedUser,
} from './CatalogObservation';

/** Annotations that say how a User is called elsewhere end like this. */
const USER_NAME_ANNOTATION = /\/(user-login|username|email|user-id)$/;

function valueAt(entity: Entity, path: string): JsonValue | undefined {
  // A key may hold dots itself (`metadata.labels.example.com/tier`), so the
  // longest key that fits is taken at each step.
  const walk = (node: unknown, rest: string): JsonValue | undefined => {
    if (typeof node !== 'object' || node === null) {
      return undefined;
    }
    const entries = node as Record<string, JsonValue | undefined>;
    if (Object.hasOwn(entries, rest)) {
      return entries[rest];
    }
    const key = Object.keys(entries)
      .filter(candidate => rest.startsWith(`${candidate}.`))
      .sort((a, b) => b.length - a.length)[0];
    return key === undefined
      ? undefined
      : walk(entries[key], rest.slice(key.length + 1));
  };
  return walk(entity, path);
}

const textAt = (entity: Entity, path: string): string | null => {
  const value = valueAt(entity, path);
  return typeof value === 'string' && value !== '' ? value : null;
};

function textsAt(entity: Entity, path: string): string[] {
  const value = valueAt(entity, path);
  return (Array.isArray(value) ? value : [value]).flatMap(item =>
    item === undefined || item === null || typeof item === 'object'
      ? []
      : [String(item).toLocaleLowerCase('en-US')],
  );
}

function targetsOf(entity: Entity, relation: string): string[] {
  return (entity.relations ?? [])
    .filter(({ type }) => type === relation)
    .map(({ targetRef }) => targetRef.toLocaleLowerCase('en-US'))
    .sort();
}

function refOfText(text: string, entity: Entity, kind: string): string | null {
  try {
    return stringifyEntityRef(
      parseEntityRef(text, {
        defaultKind: kind,
        defaultNamespace: entity.metadata.namespace,
      }),
    );
  } catch {
    return null;
  }
}

// The relation decides; the spec stands in for it where the catalog holds
// entities whose relations were never made. Of two owners, the one that the
// spec names is taken, else the first in alphabetical order.
function ownerOf(entity: Entity): string | null {
  const related = targetsOf(entity, RELATION_OWNED_BY);
  const text = textAt(entity, 'spec.owner');
  const stated = text && refOfText(text, entity, 'group');
  if (stated && (related.length === 0 || related.includes(stated))) {
    return stated;
  }
  return related[0] ?? null;
}

function matchesFilter(
  entity: Entity,
  filter: CatalogConfig['serviceFilter'],
): boolean {
  return Object.entries(filter).every(([path, accepted]) =>
    textsAt(entity, path).some(value => accepted.includes(value)),
  );
}

const titleOf = (entity: Entity) =>
  entity.metadata.title ??
  textAt(entity, 'spec.profile.displayName') ??
  entity.metadata.name;

function observeComponent(
  entity: Entity,
  config: CatalogConfig,
): ObservedComponent {
  const annotations = entity.metadata.annotations ?? {};
  return {
    ref: stringifyEntityRef(entity),
    title: titleOf(entity),
    isService: matchesFilter(entity, config.serviceFilter),
    ownerRef: ownerOf(entity),
    type: textAt(entity, config.workloadTypePath),
    tags: [...(entity.metadata.tags ?? [])].sort(),
    origin: annotations[ANNOTATION_ORIGIN_LOCATION] ?? null,
    otherRefs: (annotations[config.namesAnnotation] ?? '')
      .split(',')
      .flatMap(name => (name.trim() === '' ? [] : [serviceRefOf(name)])),
  };
}

function observeTeam(entity: Entity): Team {
  const parent = textAt(entity, 'spec.parent');
  return {
    ref: stringifyEntityRef(entity),
    title: titleOf(entity),
    type: textAt(entity, 'spec.type') ?? '',
    parentRef:
      targetsOf(entity, RELATION_CHILD_OF)[0] ??
      (parent && refOfText(parent, entity, 'group')),
  };
}

function observeUser(entity: Entity): ObservedUser {
  const ref = stringifyEntityRef(entity);
  const related = targetsOf(entity, RELATION_MEMBER_OF);
  const stated = textsAt(entity, 'spec.memberOf').flatMap(
    text => refOfText(text, entity, 'group') ?? [],
  );
  const names = [
    ref,
    entity.metadata.name,
    textAt(entity, 'spec.profile.email'),
    ...Object.entries(entity.metadata.annotations ?? {})
      .filter(([name]) => USER_NAME_ANNOTATION.test(name))
      .map(([, value]) => value),
  ];
  return {
    ref,
    teamRefs: [...new Set(related.length > 0 ? related : stated)],
    names: [
      ...new Set(names.flatMap(name => (name ? [actorKeyOf(name)] : []))),
    ],
  };
}

/** Reads what Footfall counts out of a page of entities. */
export function observeEntities(
  entities: readonly Entity[],
  config: CatalogConfig,
): CatalogObservation {
  const ofKind = (kind: string) =>
    entities.filter(entity => entity.kind.toLocaleLowerCase('en-US') === kind);
  return {
    teams: ofKind('group').map(observeTeam),
    users: ofKind('user').map(observeUser),
    components: ofKind('component').map(entity =>
      observeComponent(entity, config),
    ),
  };
}
