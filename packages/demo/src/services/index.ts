import { coreBankingServices } from './coreBanking';
import { corporateSystemsServices } from './corporateSystems';
import { dataAndMachineLearningServices } from './dataAndMachineLearning';
import { digitalChannelsServices } from './digitalChannels';
import { paymentsServices } from './payments';
import { platformAndInfrastructureServices } from './platformAndInfrastructure';
import { riskAndComplianceServices } from './riskAndCompliance';
import { DepartmentServices } from './ServicePlan';

export type { ServicePlan, TeamServices, WorkloadType } from './ServicePlan';
export { strayServices, unclaimedServices } from './strays';

/** What each team runs, by the team's name. */
export const servicesByTeam: DepartmentServices = {
  ...paymentsServices,
  ...digitalChannelsServices,
  ...dataAndMachineLearningServices,
  ...coreBankingServices,
  ...riskAndComplianceServices,
  ...platformAndInfrastructureServices,
  ...corporateSystemsServices,
};
