import { useMemo } from 'react';
import { FilterOptions } from '@footfall/backstage-plugin-footfall-common';
import { currentOf, useAnswer } from '../api/useAnswer';
import { AdoptionFilters } from '../filters/AdoptionFilters';
import { toMandateSpans } from './lines/toMandateSpans';
import { toAdoptionQueries } from './toAdoptionQueries';
import { targetOf } from './trend/targetOf';

/**
 * What stands behind an adoption screen. Trends, mandates and targets explain
 * its figures: where they cannot be had, the figures are shown without them, and
 * none of them ever beside figures that they were not asked for.
 */
export function useAdoptionScreen(
  filters: AdoptionFilters,
  options: FilterOptions,
) {
  const queries = useMemo(
    () => toAdoptionQueries(filters, options),
    [filters, options],
  );
  const status = currentOf(useAnswer('status', api => api.getPipelineStatus()));
  const rows = useAnswer(JSON.stringify(queries.rows), api =>
    api.getAdoption(queries.rows),
  );
  const trends = currentOf(
    useAnswer(JSON.stringify(queries.trends), api =>
      api.getTrends(queries.trends),
    ),
  );
  const mandates = currentOf(useAnswer('mandates', api => api.getMandates()));
  const targets = currentOf(useAnswer('targets', api => api.getTargets()));
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
  // A target is told as of today, which says nothing of a window that is past.
  const target =
    queries.window.to < options.today
      ? undefined
      : targetOf(targets?.targets ?? [], filters, options.today);
  return { queries, status, rows, trends, spans, target };
}

/** @see useAdoptionScreen */
export type AdoptionScreen = ReturnType<typeof useAdoptionScreen>;
