import {
  acknowledgementPageSchema,
  acknowledgementRecordSchema,
  AcknowledgementsQuery,
  NewAcknowledgement,
  VerificationRequest,
  verificationSchema,
} from './acknowledgements';
import {
  budgetListSchema,
  budgetRecordSchema,
  NewBudget,
  TeamCostsQuery,
  teamCostsSchema,
} from './budgets';
import { CostApi } from './CostApi';
import {
  costEstimateSchema,
  CostQuestion,
  InfracostReport,
  priceBookSchema,
  storedEstimateSchema,
} from './costs';
import { EnvironmentImport } from './environmentImports';
import {
  EnvironmentExtension,
  environmentListSchema,
  environmentRecordSchema,
  EnvironmentsQuery,
  NewEnvironment,
} from './environments';
import { HttpRequests } from './HttpRequests';
import { toolEstimatePageSchema, ToolEstimatesQuery } from './toolEstimates';

const pathOfEnvironment = (id: string) =>
  `/environments/${encodeURIComponent(id)}`;

/** The part of the client that asks about costs. */
export class CostClient implements CostApi {
  readonly #requests: HttpRequests;

  constructor(requests: HttpRequests) {
    this.#requests = requests;
  }

  getPriceBook() {
    return this.#requests.get('/prices', {}, priceBookSchema);
  }

  estimate(
    question: CostQuestion,
    options: { readonly signal?: AbortSignal } = {},
  ) {
    return this.#requests.post(
      '/cost-estimates',
      question,
      costEstimateSchema,
      options,
    );
  }

  postInfracost(report: InfracostReport) {
    return this.#requests.post(
      '/cost-estimates/infracost',
      report,
      storedEstimateSchema,
    );
  }

  getToolEstimates(query: ToolEstimatesQuery = {}) {
    return this.#requests.get('/cost-estimates', query, toolEstimatePageSchema);
  }

  exportToolEstimates(query: ToolEstimatesQuery = {}) {
    return this.#requests.getCsv('/cost-estimates', query);
  }

  getToolEstimate(id: string) {
    return this.#requests.get(
      `/cost-estimates/${encodeURIComponent(id)}`,
      {},
      storedEstimateSchema,
    );
  }

  acknowledge(acknowledgement: NewAcknowledgement) {
    return this.#requests.post(
      '/acknowledgements',
      acknowledgement,
      acknowledgementRecordSchema,
    );
  }

  getAcknowledgements(query: AcknowledgementsQuery = {}) {
    return this.#requests.get(
      '/acknowledgements',
      query,
      acknowledgementPageSchema,
    );
  }

  exportAcknowledgements(query: AcknowledgementsQuery = {}) {
    return this.#requests.getCsv('/acknowledgements', query);
  }

  verify(id: string, request: VerificationRequest) {
    return this.#requests.post(
      `/acknowledgements/${encodeURIComponent(id)}/verification`,
      request,
      verificationSchema,
    );
  }

  getEnvironments(query: EnvironmentsQuery = {}) {
    return this.#requests.get('/environments', query, environmentListSchema);
  }

  exportEnvironments(query: EnvironmentsQuery = {}) {
    return this.#requests.getCsv('/environments', query);
  }

  getEnvironment(id: string) {
    return this.#requests.get(
      pathOfEnvironment(id),
      {},
      environmentRecordSchema,
    );
  }

  registerEnvironment(environment: NewEnvironment) {
    return this.#requests.post(
      '/environments',
      environment,
      environmentRecordSchema,
    );
  }

  importEnvironment(environment: EnvironmentImport) {
    return this.#requests.post(
      '/environments/imports',
      environment,
      environmentRecordSchema,
    );
  }

  extendEnvironment(id: string, extension: EnvironmentExtension) {
    return this.#changeEnvironment(id, 'extensions', extension);
  }

  touchEnvironment(id: string) {
    return this.#changeEnvironment(id, 'activity', {});
  }

  shutDownEnvironment(id: string) {
    return this.#changeEnvironment(id, 'shutdown', {});
  }

  deregisterEnvironment(id: string) {
    return this.#changeEnvironment(id, 'deregistration', {});
  }

  getBudgets() {
    return this.#requests.get('/budgets', {}, budgetListSchema);
  }

  exportBudgets() {
    return this.#requests.getCsv('/budgets', {});
  }

  setBudget(budget: NewBudget) {
    return this.#requests.post('/budgets', budget, budgetRecordSchema);
  }

  endBudget(teamRef: string) {
    return this.#requests.post(
      `/budgets/${encodeURIComponent(teamRef)}/end`,
      {},
      budgetListSchema,
    );
  }

  getTeamCosts(query: TeamCostsQuery = {}) {
    return this.#requests.get('/team-costs', query, teamCostsSchema);
  }

  exportTeamCosts(query: TeamCostsQuery = {}) {
    return this.#requests.getCsv('/team-costs', query);
  }

  #changeEnvironment(id: string, what: string, body: unknown) {
    return this.#requests.post(
      `${pathOfEnvironment(id)}/${what}`,
      body,
      environmentRecordSchema,
    );
  }
}
