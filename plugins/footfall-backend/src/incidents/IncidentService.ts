import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  dayOfInstant,
  IncidentAct,
  IncidentComment,
  IncidentEvent,
  IncidentHappening,
  IncidentLink,
  IncidentMomentRefusal,
  IncidentMoveInput,
  IncidentMoveRefusal,
  IncidentOwner,
  IncidentPublicLine,
  IncidentRole,
  moveIncident,
  refusalOfAct,
  refusalOfMoment,
  refusalOfMove,
  responseDueMs,
} from '@footfall/backstage-plugin-footfall-common';
import { TeamDirectory } from '../teams/TeamDirectory';
import { IncidentAnnouncer } from './IncidentAnnouncer';
import { IncidentConfig, responsePolicyOf } from './IncidentConfig';
import { IncidentFilter, IncidentStore, StoredIncident } from './IncidentStore';

/** Whoever changes an incident, and what they are to it. */
export interface IncidentActor {
  readonly ref: string;
  readonly roles: readonly IncidentRole[];
}

/**
 * Incidents, for those who may.
 *
 * @throws NotFoundError where there is no such incident; ConflictError where
 * somebody was faster, or the incident does not go that way; NotAllowedError
 * where it is not the actor's part; InputError where something is missing.
 */
export interface IncidentService {
  list(filter: IncidentFilter): Promise<StoredIncident[]>;
  get(id: string): Promise<StoredIncident>;
  timelinesOf(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, IncidentEvent[]>>;
  move(id: string, move: IncidentMoveInput, by: IncidentActor): Promise<void>;
  comment(id: string, said: IncidentComment, by: IncidentActor): Promise<void>;
  link(id: string, link: IncidentLink, by: IncidentActor): Promise<void>;
  assign(id: string, owner: IncidentOwner, by: IncidentActor): Promise<void>;
  tellTeam(
    id: string,
    line: IncidentPublicLine,
    by: IncidentActor,
  ): Promise<void>;
}

export interface DefaultIncidentServiceOptions {
  readonly incidents: IncidentStore;
  readonly announcer: Pick<IncidentAnnouncer, 'announceSoon'>;
  readonly directory: Pick<TeamDirectory, 'findUserOrGroup'>;
  readonly config: IncidentConfig;
  readonly nowMs: () => number;
}

const NOT_YOUR_PART =
  'This is left to the owner of the incident and the platform team; ask them';

const errorOf: Record<IncidentMoveRefusal, () => Error> = {
  'already-there': () =>
    new ConflictError('The incident is in that state already'),
  'not-from-here': () =>
    new ConflictError(
      'The incident does not go there from the state that it is in',
    ),
  'not-your-part': () => new NotAllowedError(NOT_YOUR_PART),
  'has-recovered': () =>
    new ConflictError(
      'A later wave has shown that the team recovered; if it becomes unhappy again, another incident opens',
    ),
  'root-cause-missing': () =>
    new InputError('Resolving it takes the root cause'),
  'change-missing': () => new InputError('Resolving it takes what was changed'),
};

const errorOfMoment: Record<IncidentMomentRefusal, () => Error> = {
  'has-not-come': () => new InputError('doneAt has not come yet'),
  'before-the-last-step': () =>
    new InputError(
      'doneAt lies before the last step or score of the incident; what is written down later is written in its order',
    ),
};

const wasFaster = () =>
  new ConflictError(
    'Somebody changed this incident since you opened it; look at it again and repeat what still makes sense',
  );

export class DefaultIncidentService implements IncidentService {
  readonly #options: DefaultIncidentServiceOptions;

  constructor(options: DefaultIncidentServiceOptions) {
    this.#options = options;
  }

  async list(filter: IncidentFilter) {
    return this.#options.incidents.list(filter);
  }

  async get(id: string) {
    const incident = await this.#options.incidents.find(id);
    if (!incident) {
      throw new NotFoundError(`There is no incident '${id}'`);
    }
    return incident;
  }

  async timelinesOf(ids: readonly string[]) {
    return this.#options.incidents.listEvents(ids);
  }

  async move(id: string, move: IncidentMoveInput, by: IncidentActor) {
    const incident = await this.#getVersion(id, move.version);
    const refusal = refusalOfMove(incident, move, by.roles);
    if (refusal !== null) {
      throw errorOf[refusal]();
    }
    const doneMs = await this.#momentOf(id, move);
    const dueMs = responseDueMs(doneMs, responsePolicyOf(this.#options.config));
    const moved = moveIncident(incident, move, { nowMs: doneMs, dueMs });
    const isResolved = move.to === 'resolved';
    await this.#change(
      {
        ...incident,
        ...moved,
        escalatedTo: moved.escalatedMs === null ? null : incident.escalatedTo,
      },
      {
        kind: 'moved',
        from: incident.state,
        to: move.to,
        rootCause: isResolved ? moved.rootCause : null,
        changed: isResolved ? moved.changed : null,
        ...(move.doneAt !== undefined && { writtenOn: this.#today() }),
      },
      by,
      doneMs,
    );
  }

  async comment(id: string, { text }: IncidentComment, by: IncidentActor) {
    await this.#record(id, 'comment', { kind: 'commented', text }, by);
  }

  async link(id: string, link: IncidentLink, by: IncidentActor) {
    await this.#record(id, 'link', { kind: 'linked', ...link }, by);
  }

  async assign(
    id: string,
    { version, ownerRef }: IncidentOwner,
    by: IncidentActor,
  ) {
    const incident = await this.#getVersion(id, version);
    assertMay(incident, 'assign', by);
    const ref = await this.#options.directory.findUserOrGroup(ownerRef);
    if (ref === undefined) {
      throw new InputError(`The catalog has no User or Group '${ownerRef}'`);
    }
    await this.#change(
      { ...incident, ownerRef: ref },
      { kind: 'assigned', ownerRef: ref },
      by,
    );
  }

  async tellTeam(
    id: string,
    { version, ...line }: IncidentPublicLine,
    by: IncidentActor,
  ) {
    const incident = await this.#getVersion(id, version);
    assertMay(incident, 'speak', by);
    await this.#change(
      { ...incident, publicLine: line },
      { kind: 'spoke', ...line },
      by,
    );
  }

  #today() {
    const { config, nowMs } = this.#options;
    return dayOfInstant(nowMs(), config.timeZone);
  }

  /** When a step was taken: now, unless it is written down later. */
  async #momentOf(id: string, { doneAt }: IncidentMoveInput): Promise<number> {
    const { incidents, nowMs } = this.#options;
    const now = nowMs();
    if (doneAt === undefined) {
      return now;
    }
    const doneMs = Date.parse(doneAt);
    const timelines = await incidents.listEvents([id]);
    const refusal = refusalOfMoment(timelines.get(id) ?? [], doneMs, now);
    if (refusal !== null) {
      throw errorOfMoment[refusal]();
    }
    return doneMs;
  }

  async #getVersion(id: string, version: number): Promise<StoredIncident> {
    const incident = await this.get(id);
    if (incident.version !== version) {
      throw wasFaster();
    }
    return incident;
  }

  async #change(
    incident: StoredIncident,
    what: IncidentHappening,
    by: IncidentActor,
    atMs = this.#options.nowMs(),
  ) {
    const { announcer, incidents } = this.#options;
    const event = { atMs, byRef: by.ref, what };
    if (!(await incidents.change(incident, event))) {
      throw wasFaster();
    }
    await announcer.announceSoon();
  }

  async #record(
    id: string,
    act: IncidentAct,
    what: IncidentHappening,
    by: IncidentActor,
  ) {
    const { announcer, incidents, nowMs } = this.#options;
    assertMay(await this.get(id), act, by);
    await incidents.record(id, { atMs: nowMs(), byRef: by.ref, what });
    await announcer.announceSoon();
  }
}

function assertMay(
  incident: StoredIncident,
  act: IncidentAct,
  { roles }: IncidentActor,
) {
  if (refusalOfAct(incident, act, roles) !== null) {
    throw new NotAllowedError(NOT_YOUR_PART);
  }
}
