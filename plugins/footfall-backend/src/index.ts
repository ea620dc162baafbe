/**
 * The Footfall backend: takes in deployments, mirrors the catalog and computes
 * platform adoption.
 *
 * @packageDocumentation
 */
export { footfallPlugin as default } from './plugin';
export {
  createFootfallEnvironmentConditionalDecision,
  footfallEnvironmentConditions,
} from './environments/environmentRules';
export type {
  FootfallEnvironmentCondition,
  FootfallEnvironmentConditions,
} from './environments/environmentRules';
export {
  createFootfallIncidentConditionalDecision,
  footfallIncidentConditions,
} from './incidents/incidentRules';
export type {
  FootfallIncidentCondition,
  FootfallIncidentConditions,
} from './incidents/incidentRules';
export {
  createFootfallTeamConditionalDecision,
  footfallTeamConditions,
} from './teams/teamRules';
export type {
  FootfallTeamCondition,
  FootfallTeamConditions,
} from './teams/teamRules';
