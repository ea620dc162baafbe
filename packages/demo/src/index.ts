/**
 * The deterministic generator of Halden Bank, a made-up organisation.
 *
 * @packageDocumentation
 */
export {
  countRegisteredServices,
  haldenBank,
  haldenBankDeployments,
  haldenBankEntities,
  haldenBankPeople,
} from './haldenBank';
export type { HaldenBank, HaldenBankOptions } from './haldenBank';
export {
  FORGOTTEN,
  haldenBankCosts,
  haldenBankOrders,
  haldenBankPullRequests,
  LEAVING,
} from './costs';
export type { HaldenBankCosts, HaldenBankOrder } from './costs';
export { haldenBankMandates } from './mandates';
export type { HaldenBankMandate } from './mandates';
export {
  GOLDEN_PATH_TEMPLATE,
  robots,
  routeRules,
  routes,
  serviceFilter,
  tierRules,
} from './routes';
export type { Person } from './people';
export { PERSONA_HEADER, personas, PLATFORM_TEAM, userRefOf } from './personas';
export type { Persona } from './personas';
export { MANDATE, STORY_MONTHS } from './story';
export { haldenBankPulse } from './pulse';
export type { HaldenBankPulse, IncidentChapter, IncidentStep } from './pulse';
export { haldenBankRatings } from './ratings';
export { PUBLISH_ACTION } from './orderedTemplate';
export { haldenBankTargets } from './targets';
