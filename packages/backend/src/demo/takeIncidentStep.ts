import {
  FootfallApi,
  IncidentDetail,
} from '@footfall/backstage-plugin-footfall-common';
import { IncidentStep } from '@footfall/demo';

/** What it takes to work on incidents. */
export type IncidentStepApi = Pick<
  FootfallApi,
  | 'assignIncident'
  | 'commentOnIncident'
  | 'linkIncident'
  | 'moveIncident'
  | 'tellTeamOfIncident'
>;

type Kind = IncidentStep['kind'];
type StepOf<K extends Kind> = Omit<Extract<IncidentStep, { kind: K }>, 'kind'>;

interface Way<K extends Kind> {
  /** Whether the timeline tells of such a step, a visitor's included. */
  isTaken(step: StepOf<K>, incident: IncidentDetail): boolean;
  take(
    api: IncidentStepApi,
    step: StepOf<K>,
    incident: IncidentDetail,
  ): Promise<IncidentDetail>;
}

const happened = (
  { timeline }: IncidentDetail,
  kind: IncidentDetail['timeline'][number]['what']['kind'],
) => timeline.some(({ what }) => what.kind === kind);

const ways: { readonly [K in Kind]: Way<K> } = {
  move: {
    isTaken: ({ to }, { timeline }) =>
      timeline.some(({ what }) => what.kind === 'moved' && what.to === to),
    take: (api, step, { id, version }) =>
      api.moveIncident(id, { version, ...step }),
  },
  assign: {
    isTaken: (_, incident) => happened(incident, 'assigned'),
    take: (api, step, { id, version }) =>
      api.assignIncident(id, { version, ...step }),
  },
  tell: {
    isTaken: (_, incident) => happened(incident, 'spoke'),
    take: (api, step, { id, version }) =>
      api.tellTeamOfIncident(id, { version, ...step }),
  },
  comment: {
    isTaken: (_, incident) => happened(incident, 'commented'),
    take: (api, step, { id }) => api.commentOnIncident(id, step),
  },
  link: {
    isTaken: (_, incident) => happened(incident, 'linked'),
    take: (api, step, { id }) => api.linkIncident(id, step),
  },
};

async function takeStepOf<K extends Kind>(
  api: IncidentStepApi,
  kind: K,
  step: StepOf<K>,
  incident: IncidentDetail,
): Promise<IncidentDetail> {
  const way: Way<K> = ways[kind];
  return way.isTaken(step, incident) ? incident : way.take(api, step, incident);
}

/**
 * Takes a step with an incident, unless it was taken: an interrupted run goes on
 * where it was, and what a visitor did stays as it is.
 *
 * @returns the incident after it
 */
export async function takeIncidentStep(
  api: IncidentStepApi,
  { kind, ...step }: IncidentStep,
  incident: IncidentDetail,
): Promise<IncidentDetail> {
  return takeStepOf(api, kind, step as StepOf<typeof kind>, incident);
}
