import { ResponseError } from '@backstage/errors';
import { z } from 'zod';
import { serviceRefOf } from '../domain';
import {
  AdoptionQuery,
  AdoptionReport,
  adoptionReportSchema,
} from './adoption';
import {
  CloudEventInput,
  CloudEventResult,
  cloudEventResultSchema,
} from './cloudEvents';
import {
  DeploymentInput,
  IngestResult,
  ingestResultSchema,
} from './deployments';
import { DigestReport, digestReportSchema } from './digest';
import {
  InboxPage,
  inboxPageSchema,
  InboxQuery,
  InboxReplay,
  InboxReplayResult,
  inboxReplayResultSchema,
} from './inbox';
import { IncidentApi } from './IncidentApi';
import {
  IncidentComment,
  incidentDetailSchema,
  IncidentLink,
  incidentListSchema,
  IncidentMoveInput,
  IncidentOwner,
  IncidentPublicLine,
  IncidentsQuery,
} from './incidents';
import {
  CatalogSync,
  catalogSyncSchema,
  FilterOptions,
  filterOptionsSchema,
  PipelineStatus,
  pipelineStatusSchema,
} from './overview';
import { PeopleQuery, PeopleReport, peopleReportSchema } from './people';
import {
  Ending,
  MandateList,
  mandateListSchema,
  MandateRecord,
  mandateRecordSchema,
  NewMandate,
  NewMandateException,
} from './mandates';
import {
  NewTarget,
  TargetList,
  targetListSchema,
  TargetRecord,
  targetRecordSchema,
} from './targets';
import { TrendsQuery, TrendsReport, trendsReportSchema } from './trends';
import { RatingApi } from './RatingApi';
import {
  goldenPathEaseSchema,
  goldenPathListSchema,
  NewRating,
  RatingInput,
  ratingQuestionSchema,
  ratingReceiptSchema,
} from './ratings';
import { RouteUsage, RouteUsageQuery, routeUsageSchema } from './routeUsage';
import {
  ServiceDetail,
  serviceDetailSchema,
  ServiceQuery,
  ServicesPage,
  servicesPageSchema,
  ServicesQuery,
} from './services';
import { SourcesReport, sourcesReportSchema } from './sources';
import { SurveyApi } from './SurveyApi';
import {
  AnswerSubmission,
  mySurveySchema,
  mySurveysSchema,
} from './surveyAnswers';
import {
  CommentThemes,
  surveyCommentSchema,
  surveyCommentsSchema,
  SurveyHistoryQuery,
  surveyHistorySchema,
  WaveResultsQuery,
  waveResultsSchema,
} from './surveyResults';
import {
  NewSurvey,
  PastWave,
  surveyListSchema,
  surveyRecordSchema,
  SurveyStateChange,
  waveRecordSchema,
} from './surveys';
import { TrustQuery, TrustReport, trustReportSchema } from './trust';

/**
 * Everything that Footfall answers. Each method throws a `ResponseError` where
 * the backend refuses.
 *
 * @public
 */
export interface FootfallApi extends IncidentApi, RatingApi, SurveyApi {
  getAdoption(query?: AdoptionQuery): Promise<AdoptionReport>;
  getServices(query?: ServicesQuery): Promise<ServicesPage>;
  getService(serviceRef: string, query?: ServiceQuery): Promise<ServiceDetail>;
  getRouteUsage(query?: RouteUsageQuery): Promise<RouteUsage>;
  getPeople(query?: PeopleQuery): Promise<PeopleReport>;
  getTrust(query?: TrustQuery): Promise<TrustReport>;
  getSources(): Promise<SourcesReport>;
  getFilterOptions(): Promise<FilterOptions>;
  getPipelineStatus(): Promise<PipelineStatus>;
  /** The table of adoption as CSV text, under the names of `docs/metrics.md`. */
  exportAdoption(query?: AdoptionQuery): Promise<string>;
  exportServices(query?: ServicesQuery): Promise<string>;
  exportRouteUsage(query?: RouteUsageQuery): Promise<string>;
  postDeployments(
    deployments: readonly DeploymentInput[],
  ): Promise<IngestResult>;
  /** Sends CloudEvents that carry CDEvents, as one batch. */
  postCloudEvents(
    events: readonly CloudEventInput[],
  ): Promise<CloudEventResult>;
  getTrends(query?: TrendsQuery): Promise<TrendsReport>;
  getDigest(): Promise<DigestReport>;
  getMandates(): Promise<MandateList>;
  createMandate(mandate: NewMandate): Promise<MandateRecord>;
  endMandate(id: string, ending: Ending): Promise<MandateRecord>;
  grantException(
    mandateId: string,
    exception: NewMandateException,
  ): Promise<MandateRecord>;
  endException(
    mandateId: string,
    id: string,
    ending: Ending,
  ): Promise<MandateRecord>;
  getTargets(): Promise<TargetList>;
  createTarget(target: NewTarget): Promise<TargetRecord>;
  endTarget(id: string): Promise<TargetRecord>;
  getInbox(query?: InboxQuery): Promise<InboxPage>;
  replayInbox(replay?: InboxReplay): Promise<InboxReplayResult>;
  syncCatalog(): Promise<CatalogSync>;
}

/**
 * How the client reaches the backend. In the portal `fetch` is that of
 * Backstage's fetch API, which resolves `plugin://footfall` and adds the
 * caller's credentials.
 *
 * @public
 */
export interface FootfallClientOptions {
  readonly fetch: typeof fetch;
  /** By default `plugin://footfall`. */
  readonly baseUrl?: string;
}

type Query = Record<string, string | number | undefined>;

const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv';
const CLOUD_EVENTS_TYPE = 'application/cloudevents-batch+json';

// Services that no catalog knows may have slashes and colons in their names, so
// the ref is cut at its first two separators and not read as an entity ref.
function pathOfService(serviceRef: string): string {
  const ref = serviceRefOf(serviceRef);
  const colon = ref.indexOf(':');
  const slash = ref.indexOf('/', colon);
  return [
    ref.slice(0, colon),
    ref.slice(colon + 1, slash),
    ref.slice(slash + 1),
  ]
    .map(encodeURIComponent)
    .join('/');
}

const pathOfIncident = (id: string) => `/incidents/${encodeURIComponent(id)}`;

const pathOfRating = (taskId: string) =>
  `/ratings/tasks/${encodeURIComponent(taskId)}`;

const pathOfSurvey = (id: string) => `/surveys/${encodeURIComponent(id)}`;
const pathOfWave = (id: string) => `/waves/${encodeURIComponent(id)}`;

/** @public */
export class FootfallClient implements FootfallApi {
  readonly #fetch: typeof fetch;
  readonly #baseUrl: string;

  constructor(options: FootfallClientOptions) {
    this.#fetch = options.fetch;
    this.#baseUrl = options.baseUrl ?? 'plugin://footfall';
  }

  getAdoption(query: AdoptionQuery = {}) {
    return this.#get('/adoption', query, adoptionReportSchema);
  }

  getServices(query: ServicesQuery = {}) {
    return this.#get('/services', query, servicesPageSchema);
  }

  getService(serviceRef: string, query: ServiceQuery = {}) {
    return this.#get(
      `/services/${pathOfService(serviceRef)}`,
      query,
      serviceDetailSchema,
    );
  }

  getRouteUsage(query: RouteUsageQuery = {}) {
    return this.#get('/route-usage', query, routeUsageSchema);
  }

  getPeople(query: PeopleQuery = {}) {
    return this.#get('/people', query, peopleReportSchema);
  }

  getTrust(query: TrustQuery = {}) {
    return this.#get('/trust', query, trustReportSchema);
  }

  getSources() {
    return this.#get('/sources', {}, sourcesReportSchema);
  }

  getTrends(query: TrendsQuery = {}) {
    return this.#get('/trends', query, trendsReportSchema);
  }

  getDigest() {
    return this.#get('/digest', {}, digestReportSchema);
  }

  getMandates() {
    return this.#get('/mandates', {}, mandateListSchema);
  }

  createMandate(mandate: NewMandate) {
    return this.#post('/mandates', mandate, mandateRecordSchema);
  }

  endMandate(id: string, ending: Ending) {
    return this.#post(
      `/mandates/${encodeURIComponent(id)}/end`,
      ending,
      mandateRecordSchema,
    );
  }

  grantException(mandateId: string, exception: NewMandateException) {
    return this.#post(
      `/mandates/${encodeURIComponent(mandateId)}/exceptions`,
      exception,
      mandateRecordSchema,
    );
  }

  endException(mandateId: string, id: string, ending: Ending) {
    const [mandate, exception] = [mandateId, id].map(encodeURIComponent);
    return this.#post(
      `/mandates/${mandate}/exceptions/${exception}/end`,
      ending,
      mandateRecordSchema,
    );
  }

  getTargets() {
    return this.#get('/targets', {}, targetListSchema);
  }

  createTarget(target: NewTarget) {
    return this.#post('/targets', target, targetRecordSchema);
  }

  endTarget(id: string) {
    return this.#post(
      `/targets/${encodeURIComponent(id)}/end`,
      {},
      targetRecordSchema,
    );
  }

  getIncidents(query: IncidentsQuery = {}) {
    return this.#get('/incidents', query, incidentListSchema);
  }

  getIncident(id: string) {
    return this.#get(pathOfIncident(id), {}, incidentDetailSchema);
  }

  moveIncident(id: string, move: IncidentMoveInput) {
    return this.#changeIncident(id, 'moves', move);
  }

  commentOnIncident(id: string, comment: IncidentComment) {
    return this.#changeIncident(id, 'comments', comment);
  }

  linkIncident(id: string, link: IncidentLink) {
    return this.#changeIncident(id, 'links', link);
  }

  assignIncident(id: string, owner: IncidentOwner) {
    return this.#changeIncident(id, 'owner', owner);
  }

  tellTeamOfIncident(id: string, line: IncidentPublicLine) {
    return this.#changeIncident(id, 'public-line', line);
  }

  #changeIncident(id: string, what: string, body: unknown) {
    return this.#post(
      `${pathOfIncident(id)}/${what}`,
      body,
      incidentDetailSchema,
    );
  }

  getRatingQuestion(taskId: string) {
    return this.#get(pathOfRating(taskId), {}, ratingQuestionSchema);
  }

  rateTask(taskId: string, rating: RatingInput) {
    return this.#post(pathOfRating(taskId), rating, ratingQuestionSchema);
  }

  dismissRating(taskId: string) {
    return this.#post(
      `${pathOfRating(taskId)}/dismissal`,
      {},
      ratingQuestionSchema,
    );
  }

  postRating(rating: NewRating) {
    return this.#post('/ratings', rating, ratingReceiptSchema);
  }

  getGoldenPaths() {
    return this.#get('/golden-paths', {}, goldenPathListSchema);
  }

  getGoldenPathEase(templateRef: string) {
    const [namespace, name] = templateRef
      .slice(templateRef.indexOf(':') + 1)
      .split('/')
      .map(encodeURIComponent);
    return this.#get(
      `/golden-paths/${namespace}/${name}/ease`,
      {},
      goldenPathEaseSchema,
    );
  }

  getSurveys() {
    return this.#get('/surveys', {}, surveyListSchema);
  }

  createSurvey(survey: NewSurvey) {
    return this.#post('/surveys', survey, surveyRecordSchema);
  }

  editSurvey(id: string, survey: NewSurvey) {
    return this.#post(pathOfSurvey(id), survey, surveyRecordSchema);
  }

  setSurveyState(id: string, change: SurveyStateChange) {
    return this.#post(`${pathOfSurvey(id)}/state`, change, surveyRecordSchema);
  }

  openWave(surveyId: string) {
    return this.#post(`${pathOfSurvey(surveyId)}/waves`, {}, waveRecordSchema);
  }

  recordPastWave(surveyId: string, wave: PastWave) {
    return this.#post(
      `${pathOfSurvey(surveyId)}/past-waves`,
      wave,
      waveRecordSchema,
    );
  }

  closeWave(waveId: string) {
    return this.#post(`${pathOfWave(waveId)}/close`, {}, waveRecordSchema);
  }

  getMySurveys() {
    return this.#get('/surveys/mine', {}, mySurveysSchema);
  }

  answerSurvey(waveId: string, answer: AnswerSubmission) {
    return this.#post(`${pathOfWave(waveId)}/answer`, answer, mySurveySchema);
  }

  declineSurvey(waveId: string) {
    return this.#post(`${pathOfWave(waveId)}/decline`, {}, mySurveySchema);
  }

  getWaveResults(waveId: string, query: WaveResultsQuery = {}) {
    return this.#get(`${pathOfWave(waveId)}/results`, query, waveResultsSchema);
  }

  exportWaveResults(waveId: string, query: WaveResultsQuery = {}) {
    return this.#getCsv(`${pathOfWave(waveId)}/results`, query);
  }

  getSurveyHistory(surveyId: string, query: SurveyHistoryQuery = {}) {
    return this.#get(
      `${pathOfSurvey(surveyId)}/history`,
      query,
      surveyHistorySchema,
    );
  }

  exportSurveyHistory(surveyId: string, query: SurveyHistoryQuery = {}) {
    return this.#getCsv(`${pathOfSurvey(surveyId)}/history`, query);
  }

  getSurveyComments(waveId: string) {
    return this.#get(
      `${pathOfWave(waveId)}/comments`,
      {},
      surveyCommentsSchema,
    );
  }

  tagComment(commentId: string, themes: CommentThemes) {
    return this.#post(
      `/comments/${encodeURIComponent(commentId)}/themes`,
      themes,
      surveyCommentSchema,
    );
  }

  getFilterOptions() {
    return this.#get('/filter-options', {}, filterOptionsSchema);
  }

  getPipelineStatus() {
    return this.#get('/status', {}, pipelineStatusSchema);
  }

  exportAdoption(query: AdoptionQuery = {}) {
    return this.#getCsv('/adoption', query);
  }

  exportServices(query: ServicesQuery = {}) {
    return this.#getCsv('/services', query);
  }

  exportRouteUsage(query: RouteUsageQuery = {}) {
    return this.#getCsv('/route-usage', query);
  }

  postDeployments(deployments: readonly DeploymentInput[]) {
    return this.#post('/deployments', { deployments }, ingestResultSchema);
  }

  postCloudEvents(events: readonly CloudEventInput[]) {
    return this.#post(
      '/cloudevents',
      events,
      cloudEventResultSchema,
      CLOUD_EVENTS_TYPE,
    );
  }

  getInbox(query: InboxQuery = {}) {
    return this.#get(
      '/inbox',
      query as Record<string, string | undefined>,
      inboxPageSchema,
    );
  }

  replayInbox(replay: InboxReplay = {}) {
    return this.#post('/inbox/replay', replay, inboxReplayResultSchema);
  }

  syncCatalog() {
    return this.#post('/catalog/sync', {}, catalogSyncSchema);
  }

  async #get<S extends z.ZodType>(
    path: string,
    query: object,
    schema: S,
  ): Promise<z.output<S>> {
    const response = await this.#request(path, query as Query, {
      headers: { accept: JSON_TYPE },
    });
    return schema.parse(await response.json());
  }

  async #getCsv(path: string, query: object): Promise<string> {
    const response = await this.#request(path, query as Query, {
      headers: { accept: CSV_TYPE },
    });
    return response.text();
  }

  async #post<S extends z.ZodType>(
    path: string,
    body: unknown,
    schema: S,
    contentType: string = JSON_TYPE,
  ): Promise<z.output<S>> {
    const response = await this.#request(
      path,
      {},
      {
        method: 'POST',
        headers: { accept: JSON_TYPE, 'content-type': contentType },
        body: JSON.stringify(body),
      },
    );
    return schema.parse(await response.json());
  }

  async #request(path: string, query: Query, init: RequestInit) {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) {
        search.set(name, String(value));
      }
    }
    // Browsers of 2022 know no `search.size`.
    const queryText = search.toString();
    const url = `${this.#baseUrl}${path}`;
    const response = await this.#fetch(
      queryText ? `${url}?${queryText}` : url,
      init,
    );
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}
