import {
  IncidentComment,
  IncidentDetail,
  IncidentLink,
  IncidentList,
  IncidentMoveInput,
  IncidentOwner,
  IncidentPublicLine,
  IncidentsQuery,
} from './incidents';

/**
 * Incidents: low scores that somebody owns. A change that was made to another
 * version than the one that is there is refused with 409.
 *
 * @public
 */
export interface IncidentApi {
  getIncidents(query?: IncidentsQuery): Promise<IncidentList>;
  getIncident(id: string): Promise<IncidentDetail>;
  moveIncident(id: string, move: IncidentMoveInput): Promise<IncidentDetail>;
  commentOnIncident(
    id: string,
    comment: IncidentComment,
  ): Promise<IncidentDetail>;
  linkIncident(id: string, link: IncidentLink): Promise<IncidentDetail>;
  assignIncident(id: string, owner: IncidentOwner): Promise<IncidentDetail>;
  tellTeamOfIncident(
    id: string,
    line: IncidentPublicLine,
  ): Promise<IncidentDetail>;
}
