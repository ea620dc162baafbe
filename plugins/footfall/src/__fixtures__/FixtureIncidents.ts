import {
  dayOfInstant,
  incidentActs,
  IncidentApi,
  IncidentDetail,
  incidentFiguresOf,
  IncidentRole,
  IncidentScoreReport,
  IncidentState,
  IncidentSummary,
  refusalOfAct,
  waysOf,
} from '@footfall/backstage-plugin-footfall-common';

/** An incident of the fixtures, as far as a test says it. */
export interface FixtureIncident {
  readonly team: string;
  readonly title: string;
  readonly state: IncidentState;
  readonly mean: number;
  readonly roles?: readonly IncidentRole[];
  readonly ownerRef?: string | null;
  readonly isOverdue?: boolean;
  readonly proofMean?: number;
  readonly publicLine?: IncidentSummary['publicLine'];
}

type What = IncidentDetail['timeline'][number]['what'];

const HOUR_MS = 3_600_000;
const ME = 'user:default/ann';

const scoreOf = (
  mean: number,
  waveNumber: number,
  closedMs: number,
): IncidentScoreReport => ({
  waveNumber,
  closedAt: new Date(closedMs).toISOString(),
  n: 9,
  mean,
  nps: null,
  bar: { measure: 'mean', below: 7 },
  isBelow: mean < 7,
});

// Incidents are never both resolved and without a proof in the domain's sense
// of a way: what a fixture needs of one is its state and whether it has a proof.
const proofOf = ({ proof }: IncidentDetail) =>
  proof && { ...proof, waveId: 'wave', closedMs: Date.parse(proof.closedAt) };

/** Incidents that behave like the backend's, for one reader. */
export class FixtureIncidents implements IncidentApi {
  #incidents: IncidentDetail[];
  readonly #nowMs: number;

  constructor(nowMs: number, incidents: readonly FixtureIncident[] = []) {
    this.#nowMs = nowMs;
    this.#incidents = incidents.map((incident, index) =>
      this.#create(incident, index),
    );
  }

  getIncidents: IncidentApi['getIncidents'] = async ({ team } = {}) => ({
    incidents: this.#incidents.filter(
      incident => team === undefined || incident.team.ref === team,
    ),
    figures:
      this.#incidents.length === 0
        ? incidentFiguresOf([])
        : {
            timeToAcknowledge: { medianMs: 20 * HOUR_MS, n: 4, waiting: 2 },
            timeToResolve: { medianMs: 30 * 24 * HOUR_MS, n: 2, waiting: 4 },
            recovery: { share: 0.5, recovered: 1, proven: 2 },
          },
  });

  getIncident: IncidentApi['getIncident'] = async id => {
    const incident = this.#incidents.find(known => known.id === id);
    if (!incident) {
      throw Object.assign(new Error('There is no such incident'), {
        statusCode: 404,
      });
    }
    return incident;
  };

  moveIncident: IncidentApi['moveIncident'] = async (id, move) => {
    const { state: from } = await this.getIncident(id);
    const { changed = null, rootCause = null, to } = move;
    return this.#change(
      id,
      {
        state: to,
        ...(to === 'resolved' && { rootCause, changed }),
        acknowledgedAt: this.#now,
        isOverdue: false,
        resolvedAt: to === 'resolved' ? this.#now : null,
      },
      { kind: 'moved', from, to, rootCause, changed },
    );
  };

  commentOnIncident: IncidentApi['commentOnIncident'] = async (id, { text }) =>
    this.#change(id, {}, { kind: 'commented', text });

  linkIncident: IncidentApi['linkIncident'] = async (id, link) =>
    this.#change(id, {}, { kind: 'linked', ...link });

  assignIncident: IncidentApi['assignIncident'] = async (id, { ownerRef }) =>
    this.#change(id, { ownerRef }, { kind: 'assigned', ownerRef });

  tellTeamOfIncident: IncidentApi['tellTeamOfIncident'] = async (
    id,
    { doing, said },
  ) =>
    this.#change(
      id,
      { publicLine: { said, doing } },
      { kind: 'spoke', said, doing },
    );

  get #now() {
    return new Date(this.#nowMs).toISOString();
  }

  #change(id: string, part: Partial<IncidentDetail>, what: What) {
    this.#incidents = this.#incidents.map(incident =>
      incident.id === id
        ? this.#withWays({
            ...incident,
            ...part,
            version: incident.version + 1,
            timeline: [
              ...incident.timeline,
              {
                id: `${id}-${incident.timeline.length}`,
                at: this.#now,
                byRef: ME,
                what,
              },
            ],
          })
        : incident,
    );
    return this.getIncident(id);
  }

  #withWays(incident: IncidentDetail): IncidentDetail {
    return {
      ...incident,
      moves: waysOf(
        { state: incident.state, proof: proofOf(incident) },
        incident.roles,
      ),
      acts: incidentActs.map(act => ({
        act,
        mayDo: refusalOfAct(incident, act, incident.roles) === null,
      })),
    };
  }

  #create(incident: FixtureIncident, index: number): IncidentDetail {
    const { isOverdue = false, mean, proofMean, state, team, title } = incident;
    const openedMs = this.#nowMs - (isOverdue ? 120 : 30) * HOUR_MS;
    const score = scoreOf(mean, 4, openedMs);
    const isWaiting = state === 'open' || state === 'reopened';
    return this.#withWays({
      id: `incident-${index + 1}`,
      version: 1,
      team: { ref: `group:default/${team}`, title },
      survey: { id: 'pulse', title: 'Platform pulse' },
      state,
      ownerRef:
        incident.ownerRef === undefined
          ? 'group:default/platform'
          : incident.ownerRef,
      score,
      proof:
        proofMean === undefined ? null : scoreOf(proofMean, 5, this.#nowMs),
      openedAt: new Date(openedMs).toISOString(),
      dueAt: new Date(openedMs + 60 * HOUR_MS).toISOString(),
      dueOn: dayOfInstant(openedMs + 60 * HOUR_MS, 'UTC'),
      isOverdue,
      acknowledgedAt: isWaiting
        ? null
        : new Date(openedMs + 8 * HOUR_MS).toISOString(),
      resolvedAt: state === 'resolved' ? this.#now : null,
      escalatedAt: isOverdue ? this.#now : null,
      escalatedTo: isOverdue ? 'group:default/booking' : null,
      publicLine: incident.publicLine ?? null,
      roles: [...(incident.roles ?? ['platform'])],
      rootCause:
        state === 'resolved' ? 'Every build began from nothing.' : null,
      changed: state === 'resolved' ? 'Builds share a *cache* now.' : null,
      moves: [],
      acts: [],
      timeline: [
        {
          id: `${index}-opened`,
          at: new Date(openedMs).toISOString(),
          byRef: null,
          what: { kind: 'opened', score },
        },
      ],
    });
  }
}
