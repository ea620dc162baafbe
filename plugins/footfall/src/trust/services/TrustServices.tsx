import { Button, Text, useBreakpoint } from '@backstage/ui';
import {
  TrustQuery,
  TrustReport,
} from '@footfall/backstage-plugin-footfall-common';
import { useMorePages } from '../../api/useMorePages';
import { FocusKeepingSection } from '../../focus/FocusKeepingSection';
import { LoadMore } from '../../placeholders/LoadMore';
import { Placeholder } from '../../placeholders/Placeholder';
import { useTexts } from '../../translation';
import { useEntityFiles } from '../mend/useEntityFiles';
import styles from '../TrustPage.module.css';
import { useTrustFilters } from '../useTrustFilters';
import { FindingField } from './FindingField';
import { TrustServiceCards } from './TrustServiceCards';
import { TrustServiceTable } from './TrustServiceTable';

function NoneOfThese() {
  const t = useTexts();
  const { setFilters } = useTrustFilters();
  return (
    <Placeholder
      title={t('trust.services.none')}
      description={t('trust.services.noneMeaning')}
    >
      <Button
        variant="secondary"
        onPress={() => setFilters({ finding: undefined })}
      >
        {t('trust.services.reset')}
      </Button>
    </Placeholder>
  );
}

function Heading(props: { count: number }) {
  const { count } = props;
  const t = useTexts();
  const { finding } = useTrustFilters().filters;
  return (
    <div className={styles.head}>
      <div className={styles.titles}>
        <Text as="h2" variant="title-x-small" weight="bold">
          {t('trust.services.title')}
        </Text>
        <Text as="p" variant="body-small" color="secondary">
          {finding
            ? t('trust.services.narrowed', {
                count,
                finding: t(`trust.finding.${finding}`),
              })
            : t('trust.services.caption', { count })}
        </Text>
      </div>
      <FindingField />
    </div>
  );
}

/** Line by line what the catalog gets wrong, and how to mend it. */
export function TrustServices(props: {
  report: TrustReport;
  query: TrustQuery;
}) {
  const { report, query } = props;
  const t = useTexts();
  const isNarrow = useBreakpoint().down('md');
  const pages = useMorePages(
    { items: report.services, page: report.page },
    async (api, cursor) => {
      const { services, page } = await api.getTrust({ ...query, cursor });
      return { items: services, page };
    },
  );
  const files = useEntityFiles(
    pages.items
      .filter(({ findings }) => !findings.includes('unregistered'))
      .map(({ ref }) => ref),
  );
  const List = isNarrow ? TrustServiceCards : TrustServiceTable;
  return (
    <FocusKeepingSection
      className={styles.section}
      label={t('trust.services.title')}
    >
      <Heading count={pages.totalItems} />
      {pages.items.length === 0 ? (
        <NoneOfThese />
      ) : (
        <List services={[...pages.items]} files={files} />
      )}
      <LoadMore pages={pages} />
    </FocusKeepingSection>
  );
}
