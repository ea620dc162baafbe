import { useMemo } from 'react';
import { Button, Text } from '@backstage/ui';
import {
  AcknowledgementPage,
  AcknowledgementRecord,
  FilterOptions,
  footfallAcknowledgementReadPermission,
} from '@footfall/backstage-plugin-footfall-common';
import { ItemsPage, useMorePages } from '../../api/useMorePages';
import { ChoiceField } from '../../forms/ChoiceField';
import { toGroupChoices } from '../../forms/toGroupChoices';
import { FocusKeepingSection } from '../../focus/FocusKeepingSection';
import { LoadMore } from '../../placeholders/LoadMore';
import { Placeholder } from '../../placeholders/Placeholder';
import { CsvButton } from '../../surveys/voice/CsvButton';
import { FittingTable } from '../../tables/FittingTable';
import { useTexts } from '../../translation';
import { useAcknowledgementColumns } from './useAcknowledgementColumns';
import styles from '../costs.module.css';

interface AcknowledgementsProps {
  first: AcknowledgementPage;
  team: string | undefined;
  options: FilterOptions;
  onTeam: (team: string | undefined) => void;
}

const toItems = ({
  acknowledgements,
  pageInfo,
}: AcknowledgementPage): ItemsPage<AcknowledgementRecord> => ({
  items: acknowledgements,
  page: pageInfo,
});

function Nothing({ onTeam, team }: AcknowledgementsProps) {
  const t = useTexts();
  return team === undefined ? (
    <Placeholder
      title={t('costs.acknowledgements.empty.title')}
      description={t('costs.acknowledgements.empty.description')}
    />
  ) : (
    <Placeholder
      title={t('costs.acknowledgements.filtered')}
      description={t('costs.acknowledgements.empty.description')}
    >
      <Button variant="secondary" onPress={() => onTeam(undefined)}>
        {t('costs.acknowledgements.reset')}
      </Button>
    </Placeholder>
  );
}

/** Acknowledgements as far as they were read, newest first. */
export function Acknowledgements(props: AcknowledgementsProps) {
  const { first, onTeam, options, team } = props;
  const t = useTexts();
  const columns = useAcknowledgementColumns(options);
  const items = useMemo(() => toItems(first), [first]);
  const pages = useMorePages(items, async (api, cursor) =>
    toItems(await api.costs.getAcknowledgements({ team, cursor })),
  );
  return (
    <>
      <div className={styles.top}>
        <Text as="p" variant="body-medium" className={styles.about}>
          {t('costs.acknowledgements.about')}{' '}
          {t('costs.acknowledgements.aboutOwn', {
            permission: footfallAcknowledgementReadPermission.name,
          })}
        </Text>
        <div className={styles.filters}>
          <ChoiceField
            label={t('costs.filter.team')}
            noneLabel={t('costs.filter.everyTeam')}
            searchLabel={t('costs.filter.searchTeams')}
            choices={toGroupChoices(options)}
            chosen={team ?? null}
            onChange={chosen => onTeam(chosen ?? undefined)}
          />
        </div>
      </div>
      {pages.items.length === 0 ? (
        <Nothing {...props} />
      ) : (
        <FocusKeepingSection
          className={styles.block}
          label={t('costs.acknowledgements.list')}
        >
          <div className={styles.top}>
            <Text as="h2" variant="title-x-small" weight="bold">
              {t('costs.acknowledgements.list')}
            </Text>
            <CsvButton
              label={t('costs.acknowledgements.csv')}
              fileName="footfall-acknowledgements.csv"
              ask={api => api.costs.exportAcknowledgements({ team })}
            />
          </div>
          <FittingTable
            label={t('costs.acknowledgements.list')}
            columns={columns}
            items={pages.items}
            keyOf={({ id }) => id}
          />
          <LoadMore pages={pages} />
        </FocusKeepingSection>
      )}
    </>
  );
}
