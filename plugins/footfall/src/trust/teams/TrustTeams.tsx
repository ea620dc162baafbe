import { useState } from 'react';
import { Button, Link, Text, useBreakpoint } from '@backstage/ui';
import { TrustReport } from '@footfall/backstage-plugin-footfall-common';
import { useTitledRows } from '../../adoption/table/useTitledRows';
import { FocusKeepingSection } from '../../focus/FocusKeepingSection';
import { useTexts } from '../../translation';
import styles from '../TrustPage.module.css';
import { useTrustFilters } from '../useTrustFilters';
import { orderTrustTeams } from './orderTrustTeams';
import { TrustTeamCards } from './TrustTeamCards';
import { TrustTeamTable } from './TrustTeamTable';

// Enough to begin with; what there is to mend should not lie far below.
const FIRST = 8;

/** Where the findings are; each team leads to its own. */
export function TrustTeams(props: { teams: TrustReport['teams'] }) {
  const t = useTexts();
  const isNarrow = useBreakpoint().down('sm');
  const { filters, hrefOf } = useTrustFilters();
  const [isWhole, setIsWhole] = useState(false);
  const ordered = orderTrustTeams(useTitledRows(props.teams));
  const teams = isWhole ? ordered : ordered.slice(0, FIRST);
  const List = isNarrow ? TrustTeamCards : TrustTeamTable;
  return (
    <FocusKeepingSection
      className={styles.section}
      label={t('trust.teams.title')}
    >
      <div className={styles.head}>
        <div className={styles.titles}>
          <Text as="h2" variant="title-x-small" weight="bold">
            {t('trust.teams.title')}
          </Text>
          <Text as="p" variant="body-small" color="secondary">
            {t('trust.teams.caption')}
          </Text>
        </div>
        {filters.team && (
          <Link href={hrefOf({ team: undefined })} variant="body-medium">
            {t('trust.teams.all')}
          </Link>
        )}
      </div>
      {teams.length > 0 && <List teams={teams} />}
      {teams.length < ordered.length && (
        <div>
          <Button variant="secondary" onPress={() => setIsWhole(true)}>
            {t('trust.teams.more', { count: ordered.length })}
          </Button>
        </div>
      )}
    </FocusKeepingSection>
  );
}
