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
import { CostApi } from './CostApi';
import { CostClient } from './CostClient';
import { DigestReport, digestReportSchema } from './digest';
import {
  InboxPage,
  inboxPageSchema,
  InboxQuery,
  InboxReplay,
  InboxReplayResult,
  inboxReplayResultSchema,
} from './inbox';
import { HttpRequests } from './HttpRequests';
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
  /** What things cost. */
  readonly costs: CostApi;
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
  readonly costs: CostApi;
  readonly #requests: HttpRequests;

  constructor(options: FootfallClientOptions) {
    this.#requests = new HttpRequests({
      fetch: options.fetch,
      baseUrl: options.baseUrl ?? 'plugin://footfall',
    });
    this.costs = new CostClient(this.#requests);
  }

  getAdoption(query: AdoptionQuery = {}) {
    return this.#requests.get('/adoption', query, adoptionReportSchema);
  }

  getServices(query: ServicesQuery = {}) {
    return this.#requests.get('/services', query, servicesPageSchema);
  }

  getService(serviceRef: string, query: ServiceQuery = {}) {
    return this.#requests.get(
      `/services/${pathOfService(serviceRef)}`,
      query,
      serviceDetailSchema,
    );
  }

  getRouteUsage(query: RouteUsageQuery = {}) {
    return this.#requests.get('/route-usage', query, routeUsageSchema);
  }

  getPeople(query: PeopleQuery = {}) {
    return this.#requests.get('/people', query, peopleReportSchema);
  }

  getTrust(query: TrustQuery = {}) {
    return this.#requests.get('/trust', query, trustReportSchema);
  }

  getSources() {
    return this.#requests.get('/sources', {}, sourcesReportSchema);
  }

  getTrends(query: TrendsQuery = {}) {
    return this.#requests.get('/trends', query, trendsReportSchema);
  }

  getDigest() {
    return this.#requests.get('/digest', {}, digestReportSchema);
  }

  getMandates() {
    return this.#requests.get('/mandates', {}, mandateListSchema);
  }

  createMandate(mandate: NewMandate) {
    return this.#requests.post('/mandates', mandate, mandateRecordSchema);
  }

  endMandate(id: string, ending: Ending) {
    return this.#requests.post(
      `/mandates/${encodeURIComponent(id)}/end`,
      ending,
      mandateRecordSchema,
    );
  }

  grantException(mandateId: string, exception: NewMandateException) {
    return this.#requests.post(
      `/mandates/${encodeURIComponent(mandateId)}/exceptions`,
      exception,
      mandateRecordSchema,
    );
  }

  endException(mandateId: string, id: string, ending: Ending) {
    const [mandate, exception] = [mandateId, id].map(encodeURIComponent);
    return this.#requests.post(
      `/mandates/${mandate}/exceptions/${exception}/end`,
      ending,
      mandateRecordSchema,
    );
  }

  getTargets() {
    return this.#requests.get('/targets', {}, targetListSchema);
  }

  createTarget(target: NewTarget) {
    return this.#requests.post('/targets', target, targetRecordSchema);
  }

  endTarget(id: string) {
    return this.#requests.post(
      `/targets/${encodeURIComponent(id)}/end`,
      {},
      targetRecordSchema,
    );
  }

  getIncidents(query: IncidentsQuery = {}) {
    return this.#requests.get('/incidents', query, incidentListSchema);
  }

  getIncident(id: string) {
    return this.#requests.get(pathOfIncident(id), {}, incidentDetailSchema);
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
    return this.#requests.post(
      `${pathOfIncident(id)}/${what}`,
      body,
      incidentDetailSchema,
    );
  }

  getRatingQuestion(taskId: string) {
    return this.#requests.get(pathOfRating(taskId), {}, ratingQuestionSchema);
  }

  rateTask(taskId: string, rating: RatingInput) {
    return this.#requests.post(
      pathOfRating(taskId),
      rating,
      ratingQuestionSchema,
    );
  }

  dismissRating(taskId: string) {
    return this.#requests.post(
      `${pathOfRating(taskId)}/dismissal`,
      {},
      ratingQuestionSchema,
    );
  }

  postRating(rating: NewRating) {
    return this.#requests.post('/ratings', rating, ratingReceiptSchema);
  }

  getGoldenPaths() {
    return this.#requests.get('/golden-paths', {}, goldenPathListSchema);
  }

  getGoldenPathEase(templateRef: string) {
    const [namespace, name] = templateRef
      .slice(templateRef.indexOf(':') + 1)
      .split('/')
      .map(encodeURIComponent);
    return this.#requests.get(
      `/golden-paths/${namespace}/${name}/ease`,
      {},
      goldenPathEaseSchema,
    );
  }

  getSurveys() {
    return this.#requests.get('/surveys', {}, surveyListSchema);
  }

  createSurvey(survey: NewSurvey) {
    return this.#requests.post('/surveys', survey, surveyRecordSchema);
  }

  editSurvey(id: string, survey: NewSurvey) {
    return this.#requests.post(pathOfSurvey(id), survey, surveyRecordSchema);
  }

  setSurveyState(id: string, change: SurveyStateChange) {
    return this.#requests.post(
      `${pathOfSurvey(id)}/state`,
      change,
      surveyRecordSchema,
    );
  }

  openWave(surveyId: string) {
    return this.#requests.post(
      `${pathOfSurvey(surveyId)}/waves`,
      {},
      waveRecordSchema,
    );
  }

  recordPastWave(surveyId: string, wave: PastWave) {
    return this.#requests.post(
      `${pathOfSurvey(surveyId)}/past-waves`,
      wave,
      waveRecordSchema,
    );
  }

  closeWave(waveId: string) {
    return this.#requests.post(
      `${pathOfWave(waveId)}/close`,
      {},
      waveRecordSchema,
    );
  }

  getMySurveys() {
    return this.#requests.get('/surveys/mine', {}, mySurveysSchema);
  }

  answerSurvey(waveId: string, answer: AnswerSubmission) {
    return this.#requests.post(
      `${pathOfWave(waveId)}/answer`,
      answer,
      mySurveySchema,
    );
  }

  declineSurvey(waveId: string) {
    return this.#requests.post(
      `${pathOfWave(waveId)}/decline`,
      {},
      mySurveySchema,
    );
  }

  getWaveResults(waveId: string, query: WaveResultsQuery = {}) {
    return this.#requests.get(
      `${pathOfWave(waveId)}/results`,
      query,
      waveResultsSchema,
    );
  }

  exportWaveResults(waveId: string, query: WaveResultsQuery = {}) {
    return this.#requests.getCsv(`${pathOfWave(waveId)}/results`, query);
  }

  getSurveyHistory(surveyId: string, query: SurveyHistoryQuery = {}) {
    return this.#requests.get(
      `${pathOfSurvey(surveyId)}/history`,
      query,
      surveyHistorySchema,
    );
  }

  exportSurveyHistory(surveyId: string, query: SurveyHistoryQuery = {}) {
    return this.#requests.getCsv(`${pathOfSurvey(surveyId)}/history`, query);
  }

  getSurveyComments(waveId: string) {
    return this.#requests.get(
      `${pathOfWave(waveId)}/comments`,
      {},
      surveyCommentsSchema,
    );
  }

  tagComment(commentId: string, themes: CommentThemes) {
    return this.#requests.post(
      `/comments/${encodeURIComponent(commentId)}/themes`,
      themes,
      surveyCommentSchema,
    );
  }

  getFilterOptions() {
    return this.#requests.get('/filter-options', {}, filterOptionsSchema);
  }

  getPipelineStatus() {
    return this.#requests.get('/status', {}, pipelineStatusSchema);
  }

  exportAdoption(query: AdoptionQuery = {}) {
    return this.#requests.getCsv('/adoption', query);
  }

  exportServices(query: ServicesQuery = {}) {
    return this.#requests.getCsv('/services', query);
  }

  exportRouteUsage(query: RouteUsageQuery = {}) {
    return this.#requests.getCsv('/route-usage', query);
  }

  postDeployments(deployments: readonly DeploymentInput[]) {
    return this.#requests.post(
      '/deployments',
      { deployments },
      ingestResultSchema,
    );
  }

  postCloudEvents(events: readonly CloudEventInput[]) {
    return this.#requests.post('/cloudevents', events, cloudEventResultSchema, {
      contentType: CLOUD_EVENTS_TYPE,
    });
  }

  getInbox(query: InboxQuery = {}) {
    return this.#requests.get(
      '/inbox',
      query as Record<string, string | undefined>,
      inboxPageSchema,
    );
  }

  replayInbox(replay: InboxReplay = {}) {
    return this.#requests.post(
      '/inbox/replay',
      replay,
      inboxReplayResultSchema,
    );
  }

  syncCatalog() {
    return this.#requests.post('/catalog/sync', {}, catalogSyncSchema);
  }
}
