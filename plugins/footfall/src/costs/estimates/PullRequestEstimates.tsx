import { useMemo } from 'react';
import {
  ToolEstimatePage,
  ToolEstimateSummary,
} from '@footfall/backstage-plugin-footfall-common';
import { ItemsPage, useMorePages } from '../../api/useMorePages';
import { Placeholder } from '../../placeholders/Placeholder';
import { useTexts } from '../../translation';
import { PagedTable } from '../PagedTable';
import { useEstimateColumns } from './useEstimateColumns';

/** Which estimates stand here. */
export const ofPullRequests = { kind: 'pull-request' } as const;

const toItems = ({
  estimates,
  pageInfo,
}: ToolEstimatePage): ItemsPage<ToolEstimateSummary> => ({
  items: estimates,
  page: pageInfo,
});

/** What pull requests would cost, as far as it was read, newest first. */
export function PullRequestEstimates(props: {
  first: ToolEstimatePage;
  timeZone: string;
}) {
  const { first, timeZone } = props;
  const t = useTexts();
  const columns = useEstimateColumns(timeZone);
  const items = useMemo(() => toItems(first), [first]);
  const pages = useMorePages(items, async (api, cursor) =>
    toItems(await api.costs.getToolEstimates({ ...ofPullRequests, cursor })),
  );
  return pages.items.length === 0 ? (
    <Placeholder
      title={t('costEstimates.empty.title')}
      description={t('costEstimates.empty.description')}
    />
  ) : (
    <PagedTable
      label={t('costEstimates.list')}
      columns={columns}
      pages={pages}
      csv={{
        label: t('costEstimates.csv'),
        fileName: 'footfall-pull-request-estimates.csv',
        ask: api => api.costs.exportToolEstimates(ofPullRequests),
      }}
    />
  );
}
