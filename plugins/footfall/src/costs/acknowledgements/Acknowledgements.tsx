import { useMemo } from 'react';
import { Button, Text } from '@backstage/ui';
import {
  AcknowledgementPage,
  AcknowledgementRecord,
  FilterOptions,
  footfallAcknowledgementReadPermission,
  GoldenPathList,
} from '@footfall/backstage-plugin-footfall-common';
import { ItemsPage, useMorePages } from '../../api/useMorePages';
import { Placeholder } from '../../placeholders/Placeholder';
import { useTexts } from '../../translation';
import { PagedTable } from '../PagedTable';
import { AcknowledgementFilterBar } from './AcknowledgementFilterBar';
import {
  AcknowledgementFilters,
  everyAcknowledgement,
  narrowsAcknowledgements,
} from './AcknowledgementFilters';
import { useAcknowledgementColumns } from './useAcknowledgementColumns';
import styles from '../costs.module.css';

interface AcknowledgementsProps {
  first: AcknowledgementPage;
  filters: AcknowledgementFilters;
  options: FilterOptions;
  templates: GoldenPathList['goldenPaths'];
  onChange: (change: Partial<AcknowledgementFilters>) => void;
}

const toItems = ({
  acknowledgements,
  pageInfo,
}: AcknowledgementPage): ItemsPage<AcknowledgementRecord> => ({
  items: acknowledgements,
  page: pageInfo,
});

function Nothing({ filters, onChange }: AcknowledgementsProps) {
  const t = useTexts();
  return narrowsAcknowledgements(filters) ? (
    <Placeholder
      title={t('costs.acknowledgements.filtered')}
      description={t('costs.acknowledgements.empty.description')}
    >
      <Button
        variant="secondary"
        onPress={() => onChange(everyAcknowledgement)}
      >
        {t('costs.acknowledgements.reset')}
      </Button>
    </Placeholder>
  ) : (
    <Placeholder
      title={t('costs.acknowledgements.empty.title')}
      description={t('costs.acknowledgements.empty.description')}
    />
  );
}

/** Acknowledgements as far as they were read, newest first. */
export function Acknowledgements(props: AcknowledgementsProps) {
  const { filters, first, options } = props;
  const t = useTexts();
  const columns = useAcknowledgementColumns(options);
  const items = useMemo(() => toItems(first), [first]);
  const pages = useMorePages(items, async (api, cursor) =>
    toItems(await api.costs.getAcknowledgements({ ...filters, cursor })),
  );
  return (
    <>
      <Text as="p" variant="body-medium" className={styles.about}>
        {t('costs.acknowledgements.about')}{' '}
        {t('costs.acknowledgements.aboutOwn', {
          permission: footfallAcknowledgementReadPermission.name,
        })}
      </Text>
      <AcknowledgementFilterBar {...props} />
      {pages.items.length === 0 ? (
        <Nothing {...props} />
      ) : (
        <PagedTable
          label={t('costs.acknowledgements.list')}
          columns={columns}
          pages={pages}
          csv={{
            label: t('costs.acknowledgements.csv'),
            fileName: 'footfall-acknowledgements.csv',
            ask: api => api.costs.exportAcknowledgements(filters),
          }}
        />
      )}
    </>
  );
}
