import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import {
  IncidentHappening,
  IncidentScore,
  IncidentState,
} from '@footfall/backstage-plugin-footfall-common';
import { StoredIncident } from './IncidentStore';

type Payload = NotificationSendOptions['payload'];
type Kind = IncidentHappening['kind'];

const stateWords: Record<IncidentState, string> = {
  open: 'opened',
  reopened: 'reopened',
  acknowledged: 'acknowledged',
  investigating: 'being investigated',
  fixing: 'being fixed',
  resolved: 'resolved',
};

const numberFormat = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

function describeScore({ bar, mean, n, nps }: IncidentScore): string {
  const value = { mean, nps }[bar.measure];
  const figure = value === null ? 'no score' : numberFormat.format(value);
  return `${figure} from ${n} answers; the bar is ${numberFormat.format(
    bar.below,
  )}`;
}

const describeTable: {
  [K in Kind]: (what: Extract<IncidentHappening, { kind: K }>) => {
    readonly happened: string;
    readonly more?: string;
  };
} = {
  opened: ({ score }) => ({
    happened: 'incident opened',
    more: describeScore(score),
  }),
  scored: ({ score }) => ({
    happened: 'new score',
    more: describeScore(score),
  }),
  reopened: ({ score }) => ({
    happened: 'incident reopened',
    more: describeScore(score),
  }),
  recovered: ({ score }) => ({
    happened: 'recovered',
    more: describeScore(score),
  }),
  escalated: () => ({
    happened: 'nobody responded in time',
    more: 'The incident was handed to the group above.',
  }),
  moved: ({ to }) => ({ happened: `incident ${stateWords[to]}` }),
  assigned: () => ({ happened: 'incident has a new owner' }),
  commented: () => ({ happened: 'new comment on the incident' }),
  linked: ({ relation, title }) => ({
    happened: `new ${relation} linked to the incident`,
    more: title,
  }),
  spoke: ({ said, doing }) => ({
    happened: 'you said, we are',
    more: `You said: ${said} We are: ${doing}`,
  }),
};

function describe<K extends Kind>(
  what: Extract<IncidentHappening, { kind: K }>,
) {
  return describeTable[what.kind as K](what);
}

const severityTable: Partial<Record<Kind, Payload['severity']>> = {
  opened: 'high',
  reopened: 'high',
  escalated: 'high',
};

/**
 * What happened to an incident in a line, with a link to it. What people wrote
 * in comments stays where it can be read with permission.
 */
export function writeIncidentNotification(
  { id, surveyTitle, teamTitle }: StoredIncident,
  what: IncidentHappening,
  portalPath: string,
): Payload {
  const { happened, more } = describe(what);
  return {
    title: `${teamTitle}: ${happened}`,
    description: [surveyTitle, more].filter(Boolean).join(': '),
    link: `${portalPath}/incidents/${encodeURIComponent(id)}`,
    severity: severityTable[what.kind] ?? 'normal',
    topic: 'footfall-incident',
  };
}
