import {
  adoptionFiguresOf,
  AdoptionPerInterval,
  countPeople,
  countServices,
  DayRange,
  MeasuredAdoption,
  perIntervalOf,
  PersonInWindow,
} from '@footfall/backstage-plugin-footfall-common';
import { FixtureHistory } from './FixtureHistory';
import { FixtureService } from './organisation';

const PEOPLE_PER_SERVICE = 2;

function peopleOf(
  service: FixtureService,
  hasDeployed: boolean,
  hasBypassed: boolean,
): PersonInWindow[] {
  return hasDeployed
    ? Array.from({ length: PEOPLE_PER_SERVICE }, (_, nth) => ({
        serviceId: service.index,
        // Neighbours help each other out: some people deploy two services.
        personKey: `${service.teamRef}/${service.index + nth}`,
        hasBypassed: hasBypassed && nth === 0,
      }))
    : [];
}

/** Counts and figures of these services in a window. */
export function measureFixture(
  history: FixtureHistory,
  services: readonly FixtureService[],
  range: DayRange,
  hasPeople: boolean,
): MeasuredAdoption {
  const known = services.filter(service => history.isKnown(service, range));
  const active = known.map(service => {
    const routes = history.countsIn(service, range);
    return {
      service,
      serviceId: service.index,
      isRegistered: history.isRegistered(service, range),
      isMandated: false,
      routes,
    };
  });
  const counts = countServices(active);
  const people = active.flatMap(({ service, routes }) =>
    peopleOf(
      service,
      Object.values(routes).some(count => count > 0),
      routes.bypass > 0,
    ),
  );
  return {
    ...counts,
    figures: adoptionFiguresOf(counts, hasPeople ? countPeople(people) : null, {
      minPeople: 5,
    }),
  };
}

/** A series of these services by its columns. */
export function measureFixtureSeries(
  history: FixtureHistory,
  services: readonly FixtureService[],
  intervals: readonly DayRange[],
): AdoptionPerInterval {
  return perIntervalOf(
    intervals.map(point => measureFixture(history, services, point, false)),
  );
}
