import {
  AcknowledgementPage,
  AcknowledgementRecord,
  AcknowledgementsQuery,
  NewAcknowledgement,
  Verification,
  VerificationRequest,
} from './acknowledgements';
import {
  BudgetList,
  BudgetRecord,
  NewBudget,
  TeamCosts,
  TeamCostsQuery,
} from './budgets';
import {
  CostEstimate,
  CostQuestion,
  InfracostReport,
  PriceBookReport,
  StoredEstimate,
} from './costs';
import { EnvironmentImport } from './environmentImports';
import {
  EnvironmentExtension,
  EnvironmentList,
  EnvironmentRecord,
  EnvironmentsQuery,
  NewEnvironment,
} from './environments';
import { ToolEstimatePage, ToolEstimatesQuery } from './toolEstimates';

/**
 * What things cost: before they are ordered, while they run, and for whom.
 *
 * @public
 */
export interface CostApi {
  getPriceBook(): Promise<PriceBookReport>;
  /** Asks what an order would cost; can be given up. */
  estimate(
    question: CostQuestion,
    options?: { readonly signal?: AbortSignal },
  ): Promise<CostEstimate>;
  postInfracost(report: InfracostReport): Promise<StoredEstimate>;
  /** What tools estimated, without lines, newest first. */
  getToolEstimates(query?: ToolEstimatesQuery): Promise<ToolEstimatePage>;
  exportToolEstimates(query?: ToolEstimatesQuery): Promise<string>;
  /** One of them, with its lines. */
  getToolEstimate(id: string): Promise<StoredEstimate>;

  /** Accepts an estimate that was seen. */
  acknowledge(
    acknowledgement: NewAcknowledgement,
  ): Promise<AcknowledgementRecord>;
  getAcknowledgements(
    query?: AcknowledgementsQuery,
  ): Promise<AcknowledgementPage>;
  exportAcknowledgements(query?: AcknowledgementsQuery): Promise<string>;
  /** Checks an acknowledgement against what is really sent, and uses it up. */
  verify(id: string, request: VerificationRequest): Promise<Verification>;

  getEnvironments(query?: EnvironmentsQuery): Promise<EnvironmentList>;
  exportEnvironments(query?: EnvironmentsQuery): Promise<string>;
  getEnvironment(id: string): Promise<EnvironmentRecord>;
  registerEnvironment(environment: NewEnvironment): Promise<EnvironmentRecord>;
  /** Takes in one that ran before Footfall knew of it, with its past. */
  importEnvironment(environment: EnvironmentImport): Promise<EnvironmentRecord>;
  extendEnvironment(
    id: string,
    extension: EnvironmentExtension,
  ): Promise<EnvironmentRecord>;
  /** Says that it is used, by a call from its pipeline or its users. */
  touchEnvironment(id: string): Promise<EnvironmentRecord>;
  shutDownEnvironment(id: string): Promise<EnvironmentRecord>;
  /** Says that it is gone already; nothing is shut down. */
  deregisterEnvironment(id: string): Promise<EnvironmentRecord>;

  getBudgets(): Promise<BudgetList>;
  exportBudgets(): Promise<string>;
  setBudget(budget: NewBudget): Promise<BudgetRecord>;
  endBudget(teamRef: string): Promise<BudgetList>;
  getTeamCosts(query?: TeamCostsQuery): Promise<TeamCosts>;
  exportTeamCosts(query?: TeamCostsQuery): Promise<string>;
}
