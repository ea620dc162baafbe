export * from './Incident';
export * from './IncidentRole';
export * from './IncidentEvent';
export * from './moveIncident';
export * from './planIncidents';
export * from './firstResponse';
export * from './incidentFigures';
export * from './writtenLater';
