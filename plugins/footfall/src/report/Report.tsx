import { useMemo } from 'react';
import {
  FilterOptions,
  FootfallApi,
  TrustReport,
} from '@footfall/backstage-plugin-footfall-common';
import { useAdoptionScreen } from '../adoption/useAdoptionScreen';
import { currentOf, useAnswer } from '../api/useAnswer';
import { AdoptionFilters, RowGrouping } from '../filters/AdoptionFilters';
import { useAdoptionFilters } from '../filters/useAdoptionFilters';
import { AnswerView } from '../placeholders/AnswerView';
import { Dimmed } from '../placeholders/Dimmed';
import { Loading } from '../placeholders/Loading';
import { Sheet } from './Sheet';

/** Departments have no place within a team. */
function groupingOf(
  { team }: AdoptionFilters,
  { teams }: FilterOptions,
): RowGrouping {
  const hasDepartments = teams.some(({ isDepartment }) => isDepartment);
  return team === undefined && hasDepartments ? 'department' : 'team';
}

/** Nobody tells how far the catalog can be believed about one type alone. */
async function askForTrust(
  api: FootfallApi,
  { team, type }: AdoptionFilters,
): Promise<TrustReport | null> {
  return type === undefined ? api.getTrust({ team, limit: 1 }) : null;
}

/** Asks for everything on the page; its window is that of the address. */
export function Report(props: { options: FilterOptions; nowMs: number }) {
  const { options, nowMs } = props;
  const { filters } = useAdoptionFilters();
  const by = groupingOf(filters, options);
  const shown = useMemo(() => ({ ...filters, by }), [filters, by]);
  const screen = useAdoptionScreen(shown, options);
  const { queries, rows } = screen;
  const answers = useAnswer(
    JSON.stringify([queries.total, queries.routesInWindow]),
    async api => {
      const [adoption, routes, trust] = await Promise.all([
        api.getAdoption(queries.total),
        api.getRouteUsage(queries.routesInWindow),
        askForTrust(api, filters),
      ]);
      return { adoption, routes, trust };
    },
  );
  return (
    <AnswerView answer={answers} loading={<Loading heights={[700]} />}>
      {({ adoption, routes, trust }) => (
        <Dimmed answer={answers}>
          <Sheet
            options={options}
            filters={shown}
            screen={screen}
            adoption={adoption}
            rows={currentOf(rows)}
            routes={routes}
            trust={trust}
            nowMs={nowMs}
          />
        </Dimmed>
      )}
    </AnswerView>
  );
}
