import { AuditorService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import {
  footfallIncidentReadPermission,
  footfallIncidentUpdatePermission,
  IncidentComment,
  IncidentDetail,
  incidentFiguresOf,
  IncidentLink,
  IncidentList,
  IncidentMoveInput,
  IncidentOwner,
  IncidentPublicLine,
  IncidentsQuery,
  roundsOf,
} from '@footfall/backstage-plugin-footfall-common';
import { audited } from '../audit/audited';
import { Caller } from '../authorization/Caller';
import { TeamDirectory } from '../teams/TeamDirectory';
import { IncidentAccess, StandingIncident } from './IncidentAccess';
import { IncidentConfig } from './IncidentConfig';
import { IncidentActor, IncidentService } from './IncidentService';
import { IncidentFilter } from './IncidentStore';
import {
  Clock,
  presentIncident,
  presentIncidentDetail,
} from './presentIncident';

export interface AuthorizedIncidentServiceOptions {
  readonly incidents: IncidentService;
  readonly access: IncidentAccess;
  readonly directory: Pick<TeamDirectory, 'describe'>;
  readonly auditor: AuditorService;
  readonly config: Pick<IncidentConfig, 'timeZone'>;
  readonly nowMs: () => number;
}

/** What was resolved before is found by its address, not on the board. */
const BOARD_MS = 180 * 24 * 60 * 60_000;

/**
 * Incidents as the caller may see them, and changes that leave a trail. The
 * trail says who did what to which incident, and not what they wrote.
 */
export class AuthorizedIncidentService {
  readonly #options: AuthorizedIncidentServiceOptions;
  readonly #caller: Caller;

  constructor(options: AuthorizedIncidentServiceOptions, caller: Caller) {
    this.#options = options;
    this.#caller = caller;
  }

  async list(query: IncidentsQuery): Promise<IncidentList> {
    const { access, incidents } = this.#options;
    const all = await incidents.list(await this.#filterOf(query));
    const standings = await access.standingsOf(all, this.#caller);
    const readable = standings.filter(({ standing }) => standing.mayRead);
    const timelines = await incidents.timelinesOf(
      readable.map(({ incident }) => incident.id),
    );
    return {
      incidents: readable.map(item => presentIncident(item, this.#clock)),
      figures: incidentFiguresOf([...timelines.values()].flatMap(roundsOf)),
    };
  }

  async get(id: string): Promise<IncidentDetail> {
    return this.#present(await this.#read(id));
  }

  async move(id: string, move: IncidentMoveInput) {
    const { doneAt, to, version } = move;
    const meta = { to, version, ...(doneAt !== undefined && { doneAt }) };
    return this.#change('move', id, meta, (incidents, actor) =>
      incidents.move(id, move, actor),
    );
  }

  async comment(id: string, comment: IncidentComment) {
    return this.#change('comment', id, {}, (incidents, actor) =>
      incidents.comment(id, comment, actor),
    );
  }

  async link(id: string, link: IncidentLink) {
    const { relation, url } = link;
    return this.#change('link', id, { relation, url }, (incidents, actor) =>
      incidents.link(id, link, actor),
    );
  }

  async assign(id: string, owner: IncidentOwner) {
    return this.#change('assign', id, { ...owner }, (incidents, actor) =>
      incidents.assign(id, owner, actor),
    );
  }

  async tellTeam(id: string, line: IncidentPublicLine) {
    const { version } = line;
    return this.#change('tell-team', id, { version }, (incidents, actor) =>
      incidents.tellTeam(id, line, actor),
    );
  }

  get #clock(): Clock {
    const { config, nowMs } = this.#options;
    return { nowMs: nowMs(), timeZone: config.timeZone };
  }

  async #filterOf(query: IncidentsQuery): Promise<IncidentFilter> {
    const { directory, nowMs } = this.#options;
    const teams = query.team && (await directory.describe([query.team]));
    return {
      surveyId: query.survey,
      ownerRef: query.owner,
      state: query.state,
      teamRefs: teams ? teams.get(query.team ?? '')?.groups : undefined,
      resolvedSinceMs: nowMs() - BOARD_MS,
    };
  }

  async #present(item: StandingIncident): Promise<IncidentDetail> {
    const { id } = item.incident;
    const timelines = await this.#options.incidents.timelinesOf([id]);
    return presentIncidentDetail(item, timelines.get(id) ?? [], this.#clock);
  }

  async #standing(id: string): Promise<StandingIncident | undefined> {
    const { access, incidents } = this.#options;
    const incident = await incidents.get(id);
    const [item] = await access.standingsOf([incident], this.#caller);
    return item;
  }

  async #read(id: string): Promise<StandingIncident> {
    const item = await this.#standing(id);
    if (!item?.standing.mayRead) {
      throw new NotAllowedError(
        `Incidents are for their owners, the team's members and leads, and the platform team; a policy can ask for '${footfallIncidentReadPermission.name}'`,
      );
    }
    return item;
  }

  async #change(
    actionType: string,
    id: string,
    meta: JsonObject,
    change: (incidents: IncidentService, actor: IncidentActor) => Promise<void>,
  ): Promise<IncidentDetail> {
    const { auditor, incidents } = this.#options;
    const { ref } = this.#caller;
    return audited(
      auditor,
      {
        eventId: 'incident-change',
        actionType,
        by: ref,
        meta: { id, ...meta },
      },
      async () => {
        const before = await this.#read(id);
        const { standing } = before;
        if (!standing.mayUpdate) {
          throw new NotAllowedError(
            `This takes the permission '${footfallIncidentUpdatePermission.name}'`,
          );
        }
        await change(incidents, { ref, roles: standing.roles });
        // Whoever gives an incident away may see this last that it was done.
        return this.#present((await this.#standing(id)) ?? before);
      },
    );
  }
}
