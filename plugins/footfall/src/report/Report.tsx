import { useMemo } from 'react';
import { FilterOptions } from '@footfall/backstage-plugin-footfall-common';
import { useAdoptionScreen } from '../adoption/useAdoptionScreen';
import { useAnswer } from '../api/useAnswer';
import { useAdoptionFilters } from '../filters/useAdoptionFilters';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { Sheet } from './Sheet';

/** Asks for everything on the page; its window is that of the address. */
export function Report(props: { options: FilterOptions; nowMs: number }) {
  const { options, nowMs } = props;
  const { filters } = useAdoptionFilters();
  const hasDepartments = options.teams.some(team => team.isDepartment);
  const ofOrganisation = useMemo(
    () => ({
      ...filters,
      by: hasDepartments ? ('department' as const) : ('team' as const),
    }),
    [filters, hasDepartments],
  );
  const screen = useAdoptionScreen(ofOrganisation, options);
  const { queries, rows } = screen;
  const answers = useAnswer(
    JSON.stringify([queries.total, queries.routesInWindow]),
    async api => {
      const [adoption, routes, trust] = await Promise.all([
        api.getAdoption(queries.total),
        api.getRouteUsage(queries.routesInWindow),
        api.getTrust({ team: filters.team, limit: 1 }),
      ]);
      return { adoption, routes, trust };
    },
  );
  return (
    <AnswerView answer={answers} loading={<Loading heights={[700]} />}>
      {({ adoption, routes, trust }) => (
        <Sheet
          options={options}
          filters={ofOrganisation}
          screen={screen}
          adoption={adoption}
          rows={rows.status === 'ready' ? rows.value : undefined}
          routes={routes}
          trust={trust}
          nowMs={nowMs}
        />
      )}
    </AnswerView>
  );
}
