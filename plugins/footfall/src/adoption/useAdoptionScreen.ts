import { useMemo } from 'react';
import { FilterOptions } from '@footfall/backstage-plugin-footfall-common';
import { Answer, useAnswer } from '../api/useAnswer';
import { AdoptionFilters } from '../filters/AdoptionFilters';
import { toMandateSpans } from './lines/toMandateSpans';
import { toAdoptionQueries } from './toAdoptionQueries';
import { targetOf } from './trend/targetOf';

function readyOf<T>(answer: Answer<T>): T | undefined {
  return answer.status === 'ready' ? answer.value : undefined;
}

/**
 * What stands behind an adoption screen. Trends, mandates and targets explain
 * its figures: where they cannot be had, the figures are shown without them.
 */
export function useAdoptionScreen(
  filters: AdoptionFilters,
  options: FilterOptions,
) {
  const queries = useMemo(
    () => toAdoptionQueries(filters, options),
    [filters, options],
  );
  const status = readyOf(useAnswer('status', api => api.getPipelineStatus()));
  const rows = useAnswer(JSON.stringify(queries.rows), api =>
    api.getAdoption(queries.rows),
  );
  const trends = readyOf(
    useAnswer(JSON.stringify(queries.trends), api =>
      api.getTrends(queries.trends),
    ),
  );
  const mandates = readyOf(useAnswer('mandates', api => api.getMandates()));
  const targets = readyOf(useAnswer('targets', api => api.getTargets()));
  const spans = useMemo(
    () =>
      toMandateSpans(
        mandates?.mandates ?? [],
        filters,
        options.teams,
        queries.line,
      ),
    [mandates, filters, options.teams, queries.line],
  );
  return {
    queries,
    status,
    rows,
    trends,
    spans,
    target: targetOf(targets?.targets ?? [], filters),
  };
}

/** @see useAdoptionScreen */
export type AdoptionScreen = ReturnType<typeof useAdoptionScreen>;
