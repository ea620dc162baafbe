import { useMemo } from 'react';
import { Text } from '@backstage/ui';
import {
  ToolEstimatePage,
  ToolEstimateSummary,
} from '@footfall/backstage-plugin-footfall-common';
import { ItemsPage, useMorePages } from '../../api/useMorePages';
import { FocusKeepingSection } from '../../focus/FocusKeepingSection';
import { LoadMore } from '../../placeholders/LoadMore';
import { Placeholder } from '../../placeholders/Placeholder';
import { CsvButton } from '../../surveys/voice/CsvButton';
import { FittingTable } from '../../tables/FittingTable';
import { useTexts } from '../../translation';
import { useEstimateColumns } from './useEstimateColumns';
import styles from '../costs.module.css';

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
    <FocusKeepingSection
      className={styles.block}
      label={t('costEstimates.list')}
    >
      <div className={styles.top}>
        <Text as="h2" variant="title-x-small" weight="bold">
          {t('costEstimates.list')}
        </Text>
        <CsvButton
          label={t('costEstimates.csv')}
          fileName="footfall-pull-request-estimates.csv"
          ask={api => api.costs.exportToolEstimates(ofPullRequests)}
        />
      </div>
      <FittingTable
        label={t('costEstimates.list')}
        columns={columns}
        items={pages.items}
        keyOf={({ id }) => id}
      />
      <LoadMore pages={pages} />
    </FocusKeepingSection>
  );
}
