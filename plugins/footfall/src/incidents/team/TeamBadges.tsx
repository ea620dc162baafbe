import { createContext, ReactNode, useContext } from 'react';
import { IncidentSummary } from '@footfall/backstage-plugin-footfall-common';
import { IncidentBadge } from '../IncidentBadge';
import { incidentOf } from './incidentOf';
import { useIncidents } from './useIncidents';

const KnownIncidents = createContext<readonly IncidentSummary[]>([]);

/** Asks once for the incidents of all teams that are named within it. */
export function TeamBadges(props: {
  /** Where no team but this one is named, and those below it. */
  teamRef?: string;
  children: ReactNode;
}) {
  return (
    <KnownIncidents.Provider value={useIncidents(props.teamRef)}>
      {props.children}
    </KnownIncidents.Provider>
  );
}

/** The incident of a team, beside its name; nothing where it has none. */
export function TeamBadge(props: { teamRef: string; isMark?: boolean }) {
  const { isMark, teamRef } = props;
  const incident = incidentOf(teamRef, useContext(KnownIncidents));
  return incident ? (
    <>
      {' '}
      <IncidentBadge incident={incident} isMark={isMark} />
    </>
  ) : null;
}
