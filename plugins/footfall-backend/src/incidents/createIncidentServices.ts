import { TeamDirectory, TeamDirectoryOptions } from '../teams/TeamDirectory';
import {
  IncidentAnnouncer,
  IncidentAnnouncerOptions,
} from './IncidentAnnouncer';
import { IncidentEscalation } from './IncidentEscalation';
import { IncidentIntake } from './IncidentIntake';
import { IncidentResources } from './IncidentResources';
import {
  DefaultIncidentService,
  DefaultIncidentServiceOptions,
} from './IncidentService';

type Made = 'announcer' | 'directory';

/** What the services of incidents are built of. */
export type CreateIncidentServicesOptions = TeamDirectoryOptions &
  Omit<IncidentAnnouncerOptions, Made> &
  Omit<DefaultIncidentServiceOptions, Made>;

/** Incidents, what makes them, and who belongs to which team. */
export function createIncidentServices(options: CreateIncidentServicesOptions) {
  const directory = new TeamDirectory(options);
  const announcer = new IncidentAnnouncer({ ...options, directory });
  const parts = { ...options, directory, announcer };
  return {
    teamDirectory: directory,
    incidents: new DefaultIncidentService(parts),
    incidentResources: new IncidentResources(parts),
    incidentIntake: new IncidentIntake(parts),
    incidentEscalation: new IncidentEscalation(parts),
  };
}
