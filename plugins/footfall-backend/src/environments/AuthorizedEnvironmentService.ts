import { AuditorService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import {
  dayOfInstant,
  EnvironmentList,
  EnvironmentRecord,
  EnvironmentsQuery,
  footfallCostReadPermission,
  footfallEnvironmentCreatePermission,
  ParsedEnvironmentExtension,
  ParsedNewEnvironment,
  savingsOf,
  serviceRefOf,
} from '@footfall/backstage-plugin-footfall-common';
import { audited } from '../audit/audited';
import { Caller } from '../authorization/Caller';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { groupRefOf } from '../catalog/groupRefOf';
import { FootfallConfig } from '../config';
import { TeamDirectory } from '../teams/TeamDirectory';
import {
  CallersRegistrationRights,
  requireChange,
} from './CallersRegistrationRights';
import { EnvironmentAccess } from './EnvironmentAccess';
import { EnvironmentOwners } from './EnvironmentOwners';
import { EnvironmentService } from './EnvironmentService';
import { EnvironmentFilter, StoredEnvironment } from './EnvironmentStore';
import { warningsOf } from './lifeOf';
import { presentEnvironment } from './presentEnvironment';
import { ReminderStore } from './ReminderStore';

export interface AuthorizedEnvironmentServiceOptions {
  readonly environments: EnvironmentService;
  readonly reminders: Pick<ReminderStore, 'listSent'>;
  readonly access: EnvironmentAccess;
  readonly catalog: Pick<CatalogHistoryService, 'groupNamed' | 'titleOfTeam'>;
  readonly directory: Pick<TeamDirectory, 'describe'>;
  readonly owners: Pick<EnvironmentOwners, 'responsibleFor'>;
  readonly auditor: AuditorService;
  readonly config: Pick<FootfallConfig, 'environments' | 'timeZone'>;
  readonly nowMs: () => number;
}

/** What went before is found by its address, not in the list. */
const GONE_MS = 90 * 24 * 60 * 60_000;

/**
 * Environments as the caller may see and change them. Everybody signed in may
 * see what runs and what it costs; changes leave a trail.
 */
export class AuthorizedEnvironmentService {
  readonly #options: AuthorizedEnvironmentServiceOptions;
  readonly #caller: Caller;

  constructor(options: AuthorizedEnvironmentServiceOptions, caller: Caller) {
    this.#options = options;
    this.#caller = caller;
  }

  async list(query: EnvironmentsQuery): Promise<EnvironmentList> {
    await this.#caller.require(footfallCostReadPermission);
    const { config, environments } = this.#options;
    const { isDryRun, policy } = config.environments;
    const found = await environments.list(await this.#filterOf(query));
    const claims = query.mine === 'true' ? await this.#caller.claims() : null;
    const records = await this.#present(
      found.filter(({ teamRef }) => claims?.includes(teamRef) ?? true),
    );
    const listed = records.filter(
      ({ state }) => query.state === undefined || state === query.state,
    );
    const savings = savingsOf(listed);
    return {
      environments: listed,
      savings: { ...savings, monthly: [...savings.monthly] },
      policy: {
        idleAfterDays: policy.idleAfterDays,
        maxExtensionDays: policy.maxExtensionDays,
        isDryRun,
      },
    };
  }

  async get(id: string): Promise<EnvironmentRecord> {
    await this.#caller.require(footfallCostReadPermission);
    return this.#presentOne(await this.#options.environments.get(id));
  }

  async register(environment: ParsedNewEnvironment) {
    const { access, auditor, environments } = this.#options;
    const { ref } = this.#caller;
    return audited(
      auditor,
      {
        eventId: 'environment-change',
        actionType: 'register',
        by: ref,
        meta: { ...environment },
      },
      async () => {
        await this.#caller.require(footfallEnvironmentCreatePermission);
        await this.#requireOrder(environment);
        return this.#presentOne(
          await environments.register(
            environment,
            ref,
            new CallersRegistrationRights(access, this.#caller),
          ),
        );
      },
    );
  }

  async extend(id: string, extension: ParsedEnvironmentExtension) {
    const { days, key } = extension;
    return this.#change('extend', id, { days, key }, (environments, ref) =>
      environments.extend(id, extension, ref),
    );
  }

  async touch(id: string) {
    return this.#change('touch', id, {}, environments =>
      environments.touch(id),
    );
  }

  async shutDown(id: string) {
    return this.#change('shut-down', id, {}, (environments, ref) =>
      environments.shutDown(id, ref),
    );
  }

  async deregister(id: string) {
    return this.#change('deregister', id, {}, (environments, ref) =>
      environments.deregister(id, ref),
    );
  }

  /**
   * Whoever has an environment registered can have it shut down: that takes a say
   * in the money, and in the service that runs in it.
   */
  async #requireOrder({ serviceRef, teamRef }: ParsedNewEnvironment) {
    const { access, catalog, owners } = this.#options;
    const payer = await catalog.groupNamed(teamRef);
    if (!(await access.mayOrderFor(payer, this.#caller))) {
      throw new NotAllowedError(
        `${payer} would pay for it: that is for its members and leads, the platform team and services to say`,
      );
    }
    const service = serviceRef === null ? null : serviceRefOf(serviceRef);
    const owner = service && (await owners.responsibleFor(service));
    if (owner && !(await access.mayOrderFor(owner, this.#caller))) {
      throw new NotAllowedError(
        `${service} is of ${owner}: an environment of it is for that team's members and leads, the platform team and services to register. Ask one of them, or register it without 'serviceRef'`,
      );
    }
  }

  async #change(
    actionType: string,
    id: string,
    meta: JsonObject,
    change: (
      environments: EnvironmentService,
      ref: string,
    ) => Promise<StoredEnvironment>,
  ): Promise<EnvironmentRecord> {
    const { access, auditor, environments } = this.#options;
    const { ref } = this.#caller;
    return audited(
      auditor,
      {
        eventId: 'environment-change',
        actionType,
        by: ref,
        meta: { id, ...meta },
      },
      async () => {
        const before = await environments.get(id);
        await requireChange(access, before, this.#caller);
        return this.#presentOne(await change(environments, ref));
      },
    );
  }

  async #filterOf(query: EnvironmentsQuery): Promise<EnvironmentFilter> {
    const { directory, nowMs } = this.#options;
    const team = query.team && groupRefOf(query.team);
    const teams = team ? await directory.describe([team]) : undefined;
    const isGoneWanted = query.gone === 'true' || query.state === 'gone';
    return {
      teamRefs: team ? teams?.get(team)?.groups : undefined,
      serviceRef:
        query.service === undefined ? undefined : serviceRefOf(query.service),
      tier: query.tier,
      goneSinceMs: isGoneWanted ? nowMs() - GONE_MS : undefined,
      isPresentCostOnly: true,
    };
  }

  async #presentOne(environment: StoredEnvironment) {
    const [record] = await this.#present([environment]);
    return record;
  }

  async #present(
    environments: readonly StoredEnvironment[],
  ): Promise<EnvironmentRecord[]> {
    const { access, catalog, config, nowMs, reminders } = this.#options;
    const { timeZone } = config;
    const teamRefs = [...new Set(environments.map(({ teamRef }) => teamRef))];
    const [titles, changeable, warnings] = await Promise.all([
      Promise.all(teamRefs.map(ref => catalog.titleOfTeam(ref))),
      access.changeableBy(environments, this.#caller),
      warningsOf(environments, reminders, timeZone),
    ]);
    const titleOf = new Map(teamRefs.map((ref, at) => [ref, titles[at]]));
    const today = dayOfInstant(nowMs(), timeZone);
    return environments.map(environment =>
      presentEnvironment(environment, {
        policy: config.environments.policy,
        timeZone,
        today,
        teamTitle: titleOf.get(environment.teamRef) ?? environment.teamRef,
        warnedOn: warnings.get(environment.id) ?? null,
        mayChange: changeable.has(environment.id),
      }),
    );
  }
}
