import { z } from 'zod';
import { adoptionQuerySchema, adoptionReportSchema } from './adoption';
import { costOperations } from './costOperations';
import { cloudEventResultSchema, cloudEventSchema } from './cloudEvents';
import { deploymentBatchSchema, ingestResultSchema } from './deployments';
import { digestReportSchema } from './digest';
import { incidentOperations } from './incidentOperations';
import {
  inboxPageSchema,
  inboxQuerySchema,
  inboxReplayResultSchema,
  inboxReplaySchema,
} from './inbox';
import {
  catalogSyncSchema,
  filterOptionsSchema,
  pipelineStatusSchema,
} from './overview';
import { peopleQuerySchema, peopleReportSchema } from './people';
import {
  endingSchema,
  mandateListSchema,
  mandateRecordSchema,
  newMandateExceptionSchema,
  newMandateSchema,
} from './mandates';
import {
  newTargetSchema,
  targetListSchema,
  targetRecordSchema,
} from './targets';
import { trendsQuerySchema, trendsReportSchema } from './trends';
import { ratingOperations } from './ratingOperations';
import { routeUsageQuerySchema, routeUsageSchema } from './routeUsage';
import {
  serviceDetailSchema,
  serviceQuerySchema,
  servicesPageSchema,
  servicesQuerySchema,
} from './services';
import { sourcesReportSchema } from './sources';
import { surveyOperations } from './surveyOperations';
import { trustQuerySchema, trustReportSchema } from './trust';

/**
 * One operation of the API: the one description that the router, the client and
 * the OpenAPI document share.
 *
 * @public
 */
export interface ApiOperation {
  readonly method: 'get' | 'post';
  /** Below `/api/footfall`; parameters in braces. */
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The types of the body, where it is not `body` as `application/json`. */
  readonly bodyTypes?: Readonly<Record<string, z.ZodType>>;
  readonly response: z.ZodType;
  /** Whether something new comes of it: it answers with 201. */
  readonly creates?: true;
  /** Whether what is there already can be in its way: it is refused with 409. */
  readonly mayConflict?: true;
  /** Whether there may be no such thing although its path names none: 404. */
  readonly mayBeMissing?: true;
  /** Whether its body can be too large: it is refused with 413. */
  readonly mayBeTooLarge?: true;
  /** Whether the answer is also to be had as CSV. */
  readonly hasCsv: boolean;
}

/** @public */
export const apiOperations = {
  getAdoption: {
    method: 'get',
    path: '/adoption',
    summary: 'Registered, active and bypassing services, by row and over time',
    query: adoptionQuerySchema,
    response: adoptionReportSchema,
    hasCsv: true,
  },
  getServices: {
    method: 'get',
    path: '/services',
    summary: 'Known services with their state and their last 26 weeks',
    query: servicesQuerySchema,
    response: servicesPageSchema,
    hasCsv: true,
  },
  getService: {
    method: 'get',
    path: '/services/{kind}/{namespace}/{name}',
    summary: 'One service and the routes of its last deployments',
    query: serviceQuerySchema,
    response: serviceDetailSchema,
    hasCsv: false,
  },
  getRouteUsage: {
    method: 'get',
    path: '/route-usage',
    summary: 'Deployments by route over time',
    query: routeUsageQuerySchema,
    response: routeUsageSchema,
    hasCsv: true,
  },
  getPeople: {
    method: 'get',
    path: '/people',
    summary: 'Active people, how many come back and how many stay, in counts',
    query: peopleQuerySchema,
    response: peopleReportSchema,
    hasCsv: false,
  },
  getTrust: {
    method: 'get',
    path: '/trust',
    summary: 'What the catalog gets wrong about services',
    query: trustQuerySchema,
    response: trustReportSchema,
    hasCsv: false,
  },
  getSources: {
    method: 'get',
    path: '/sources',
    summary: 'Where deployments come from, and whether they still do',
    response: sourcesReportSchema,
    hasCsv: false,
  },
  getTrends: {
    method: 'get',
    path: '/trends',
    summary: 'Where active adoption is going, and since when it has not moved',
    query: trendsQuerySchema,
    response: trendsReportSchema,
    hasCsv: false,
  },
  getDigest: {
    method: 'get',
    path: '/digest',
    summary: 'What the last whole week changed: who moved, stalled or crossed',
    response: digestReportSchema,
    hasCsv: false,
  },
  getMandates: {
    method: 'get',
    path: '/mandates',
    summary: 'Mandates and the exceptions from them, the ended ones too',
    response: mandateListSchema,
    hasCsv: false,
  },
  createMandate: {
    method: 'post',
    path: '/mandates',
    summary: 'Makes a mandate, which may begin in the past',
    body: newMandateSchema,
    response: mandateRecordSchema,
    creates: true,
    hasCsv: false,
  },
  endMandate: {
    method: 'post',
    path: '/mandates/{id}/end',
    summary: 'Ends a mandate on a day',
    body: endingSchema,
    response: mandateRecordSchema,
    hasCsv: false,
  },
  grantException: {
    method: 'post',
    path: '/mandates/{id}/exceptions',
    summary: 'Takes a service out of a mandate',
    body: newMandateExceptionSchema,
    response: mandateRecordSchema,
    creates: true,
    hasCsv: false,
  },
  endException: {
    method: 'post',
    path: '/mandates/{id}/exceptions/{exceptionId}/end',
    summary: 'Ends an exception on a day',
    body: endingSchema,
    response: mandateRecordSchema,
    hasCsv: false,
  },
  getTargets: {
    method: 'get',
    path: '/targets',
    summary: 'Targets, and the pace that each still needs',
    response: targetListSchema,
    hasCsv: false,
  },
  createTarget: {
    method: 'post',
    path: '/targets',
    summary: 'Sets a target',
    body: newTargetSchema,
    response: targetRecordSchema,
    creates: true,
    hasCsv: false,
  },
  endTarget: {
    method: 'post',
    path: '/targets/{id}/end',
    summary: 'Ends a target',
    response: targetRecordSchema,
    hasCsv: false,
  },
  ...incidentOperations,
  ...surveyOperations,
  ...ratingOperations,
  ...costOperations,
  getFilterOptions: {
    method: 'get',
    path: '/filter-options',
    summary: 'What the filters of every screen offer',
    response: filterOptionsSchema,
    hasCsv: false,
  },
  getPipelineStatus: {
    method: 'get',
    path: '/status',
    summary: 'Sources, pending days, rejected items and rules',
    response: pipelineStatusSchema,
    hasCsv: false,
  },
  postDeployments: {
    method: 'post',
    path: '/deployments',
    summary: 'Takes in deployments',
    body: deploymentBatchSchema,
    response: ingestResultSchema,
    hasCsv: false,
  },
  postCloudEvents: {
    method: 'post',
    path: '/cloudevents',
    summary:
      'Takes in CDEvents: one as structured or binary CloudEvent, or many',
    body: cloudEventSchema,
    bodyTypes: {
      'application/cloudevents+json': cloudEventSchema,
      'application/cloudevents-batch+json': z.array(cloudEventSchema),
    },
    response: cloudEventResultSchema,
    hasCsv: false,
  },
  getInbox: {
    method: 'get',
    path: '/inbox',
    summary: 'Rejected items with their reasons',
    query: inboxQuerySchema,
    response: inboxPageSchema,
    hasCsv: false,
  },
  replayInbox: {
    method: 'post',
    path: '/inbox/replay',
    summary: 'Tries rejected items again',
    body: inboxReplaySchema,
    response: inboxReplayResultSchema,
    hasCsv: false,
  },
  syncCatalog: {
    method: 'post',
    path: '/catalog/sync',
    summary: 'Starts a sync of the catalog mirror',
    response: catalogSyncSchema,
    hasCsv: false,
  },
} as const satisfies Record<string, ApiOperation>;
