import { AuthService } from '@backstage/backend-plugin-api';
import {
  Entity,
  parseEntityRef,
  RELATION_HAS_MEMBER,
  RELATION_PARENT_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  createTeamTree,
  holdsAt,
  TeamTree,
} from '@footfall/backstage-plugin-footfall-common';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { TeamResource } from './TeamResource';

/** Names the leads of a Group: refs of Users, separated by commas. */
export const LEADS_ANNOTATION = 'footfall/leads';

export interface TeamDirectoryOptions {
  readonly auth: AuthService;
  readonly catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  readonly history: Pick<CatalogHistoryService, 'history'>;
  readonly nowMs: () => number;
}

function leadsOf(entity: Entity | undefined): string[] {
  const text = entity?.metadata.annotations?.[LEADS_ANNOTATION] ?? '';
  return text.split(',').flatMap(name => {
    try {
      return stringifyEntityRef(
        parseEntityRef(name.trim(), {
          defaultKind: 'user',
          defaultNamespace: entity?.metadata.namespace,
        }),
      );
    } catch {
      // A name that is no ref is nobody.
      return [];
    }
  });
}

const targetsOf = ({ relations = [] }: Entity, type: string) =>
  relations.flatMap(relation =>
    relation.type === type ? [relation.targetRef] : [],
  );

const membersOf = (group: Entity | undefined) =>
  group ? targetsOf(group, RELATION_HAS_MEMBER) : [];

const isUserOrGroup = (ref: string) => /^(user|group):/.test(ref);

const IDENTITY = ['kind', 'metadata.name', 'metadata.namespace'];

const groupsBelow = (ref: string, tree: TeamTree) =>
  [...tree.teams.keys()].filter(
    other => other !== ref && tree.lineageOf(other).includes(ref),
  );

/**
 * Who belongs to which team and who leads it, as of now. Leads come from the
 * catalog itself: whoever takes over a team should not wait for the mirror.
 */
export class TeamDirectory {
  readonly #options: TeamDirectoryOptions;

  constructor(options: TeamDirectoryOptions) {
    this.#options = options;
  }

  /** The Groups of now. */
  async tree(): Promise<TeamTree> {
    const { history, nowMs } = this.#options;
    const { teams } = await history.history();
    return createTeamTree(
      teams.flatMap(versions =>
        versions
          .filter(version => holdsAt(version, nowMs()))
          .map(({ value }) => value),
      ),
    );
  }

  /** Each of the teams; one that was dissolved has nobody but itself. */
  async describe(
    refs: readonly string[],
  ): Promise<ReadonlyMap<string, TeamResource>> {
    const wanted = [...new Set(refs)];
    const tree = await this.tree();
    const entities = await this.#entitiesOf(wanted, ['metadata.annotations']);
    return new Map(
      wanted.map((ref, index) => [
        ref,
        {
          ref,
          groups: [ref, ...groupsBelow(ref, tree)],
          leads: leadsOf(entities[index]),
        },
      ]),
    );
  }

  /**
   * Whom to write to, so that nobody else gets it. What is sent to a Group goes
   * to the members of all Groups below it as well, who need not have to do with
   * it: of such a Group its own members are named. A Group that was dissolved, or
   * that nobody is in, is nobody: what is sent to it is taken and reaches no one.
   */
  async addresseesOf(refs: readonly string[]): Promise<string[]> {
    const groups = refs.filter(ref => ref.startsWith('group:'));
    const entities = await this.#entitiesOf(groups, ['relations']);
    const addressees = new Map(
      groups.map((ref, index) => [ref, addresseesIn(ref, entities[index])]),
    );
    return refs.flatMap(ref => addressees.get(ref) ?? [ref]);
  }

  /**
   * Those of Users and Groups by whom somebody is reached: Users whom the catalog
   * has, and Groups of which it has a member. A Group goes on naming members who
   * are gone.
   */
  async presentAmong(refs: readonly string[]): Promise<string[]> {
    const wanted = refs.filter(isUserOrGroup);
    const entities = await this.#entitiesOf(wanted, ['relations']);
    const members = new Map(
      wanted.map((ref, index) => [ref, membersOf(entities[index])]),
    );
    const known = await this.#knownAmong([...members.values()].flat());
    return wanted.filter((ref, index) =>
      ref.startsWith('group:')
        ? members.get(ref)?.some(member => known.has(member))
        : entities[index] !== undefined,
    );
  }

  async #knownAmong(refs: readonly string[]): Promise<ReadonlySet<string>> {
    const wanted = [...new Set(refs)];
    const entities = await this.#entitiesOf(wanted);
    return new Set(wanted.filter((_, index) => entities[index] !== undefined));
  }

  /** The ref of a User or Group as the catalog writes it, where it has one. */
  async findUserOrGroup(text: string): Promise<string | undefined> {
    const ref = canonicalRefOf(text);
    if (ref === undefined || !isUserOrGroup(ref)) {
      return undefined;
    }
    const [entity] = await this.#entitiesOf([ref]);
    return entity && ref;
  }

  async #entitiesOf(
    refs: string[],
    more: readonly string[] = [],
  ): Promise<(Entity | undefined)[]> {
    if (refs.length === 0) {
      return [];
    }
    const { auth, catalog } = this.#options;
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs: refs, fields: [...IDENTITY, ...more] },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    return items;
  }
}

function addresseesIn(ref: string, group: Entity | undefined): string[] {
  if (!group) {
    return [];
  }
  const members = membersOf(group);
  const isParent = targetsOf(group, RELATION_PARENT_OF).length > 0;
  return isParent || members.length === 0 ? members : [ref];
}

function canonicalRefOf(text: string): string | undefined {
  try {
    return stringifyEntityRef(parseEntityRef(text));
  } catch {
    return undefined;
  }
}
