import {
  adoptionFiguresOf,
  AdoptionGrouping,
  AdoptionTable,
  Day,
  dayRangeOf,
  MandateRegister,
  noRouteCounts,
  PersonInWindow,
  placeServices,
  RouteCounts,
  tabulateAdoption,
  teamTreeIn,
  windowOf,
} from '@footfall/backstage-plugin-footfall-common';
import { mandatedIdsIn } from './mandatedIdsIn';
import { ReadBank, ReadDeployment } from './readBank';

function routesIn(deployments: readonly ReadDeployment[]) {
  const routes = new Map<number, RouteCounts>();
  for (const { serviceId, kind } of deployments) {
    const counts = routes.get(serviceId) ?? noRouteCounts;
    routes.set(serviceId, { ...counts, [kind]: counts[kind] + 1 });
  }
  return routes;
}

function peopleIn(deployments: readonly ReadDeployment[]): PersonInWindow[] {
  return deployments.flatMap(({ serviceId, personKey, kind }) =>
    personKey ? [{ serviceId, personKey, hasBypassed: kind === 'bypass' }] : [],
  );
}

const noMandates: MandateRegister = { mandates: [], exceptions: [] };

/** The adoption table of `[from, to)`, for production. */
export function tabulateBank(
  bank: ReadBank,
  from: Day,
  to: Day,
  by: AdoptionGrouping = 'organisation',
  register: MandateRegister = noMandates,
): AdoptionTable {
  const window = windowOf(dayRangeOf(from, to), 'UTC');
  const tree = teamTreeIn(bank.history, window);
  const inWindow = bank.deployments.filter(
    ({ day, tier }) => from <= day && day < to && tier === 'production',
  );
  const placed = placeServices(bank.history, window, tree, {
    evidenceOf: id => bank.evidence.get(id),
    mappedTeamOf: () => null,
  });
  return tabulateAdoption(
    {
      placed,
      tree,
      routes: routesIn(inWindow),
      mandatedIds: mandatedIdsIn(inWindow, placed, window, {
        register,
        tree,
        tier: 'production',
        timeZone: 'UTC',
      }),
      people: peopleIn(inWindow),
    },
    by,
    { team: new Set(['team']), department: new Set(['department']) },
  );
}

/** The figures of one row, or of everything, as plain numbers. */
export function figuresOf(table: AdoptionTable, key?: string) {
  const tally = key ? table.rows.get(key) : table.total;
  if (!tally) {
    throw new Error(`There is no row '${key}'`);
  }
  const figures = adoptionFiguresOf(tally.counts, tally.people, {
    minPeople: 1,
  });
  const numberOf = (name: keyof typeof figures) =>
    figures[name].value ?? Number.NaN;
  return {
    counts: tally.counts,
    people: tally.people,
    registered: numberOf('registered'),
    active: numberOf('activeAdoption'),
    bypassing: numberOf('peopleBypassing'),
    unknown: numberOf('unknownShare'),
    voluntary: numberOf('voluntaryAdoption'),
    compliance: numberOf('mandatedCompliance'),
  };
}
