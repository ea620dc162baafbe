import {
  AdoptionCounts,
  adoptionFiguresOf,
  AdoptionRow,
  MeasuredAdoption,
  noAdoptionCounts,
  PeopleCounts,
} from '@footfall/backstage-plugin-footfall-common';

type States = Pick<AdoptionCounts, 'paved' | 'mixed' | 'bypassing' | 'dormant'>;

interface RowParts extends Partial<States> {
  readonly title: string;
  readonly key?: string;
  readonly people?: PeopleCounts | null;
}

function measure(parts: RowParts): MeasuredAdoption {
  const states: States = {
    paved: parts.paved ?? 0,
    mixed: parts.mixed ?? 0,
    bypassing: parts.bypassing ?? 0,
    dormant: parts.dormant ?? 0,
  };
  const known = states.paved + states.mixed + states.bypassing + states.dormant;
  const counts: AdoptionCounts = {
    ...noAdoptionCounts,
    ...states,
    known,
    registered: known,
    deployments: known - states.dormant,
    pavedDeployments: states.paved + states.mixed,
    bypassDeployments: states.bypassing,
  };
  const people = parts.people ?? null;
  return {
    ...counts,
    figures: adoptionFiguresOf(counts, people, { minPeople: 5 }),
  };
}

/** A row with these services, each deployed once; all of them registered. */
export function createAdoptionRow(parts: RowParts): AdoptionRow {
  return {
    ...measure(parts),
    key: parts.key ?? `group:default/${parts.title.toLowerCase()}`,
    title: parts.title,
    parentKey: null,
    previous: measure(parts),
    perInterval: null,
    wouldStayPerInterval: null,
  };
}
