import { Text } from '@backstage/ui';
import { FilterOptions } from '@footfall/backstage-plugin-footfall-common';
import { useAnswer } from '../api/useAnswer';
import { TeamField } from '../filters/TeamField';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { useTexts } from '../translation';
import { TrustOutcome } from './TrustOutcome';
import { useTrustFilters } from './useTrustFilters';
import styles from './TrustPage.module.css';

const PAGE_SIZE = 100;

/** The organisation, or the team that the address names. */
export function TrustDashboard(props: { options: FilterOptions }) {
  const { options } = props;
  const t = useTexts();
  const { filters, setFilters } = useTrustFilters();
  const query = { ...filters, limit: PAGE_SIZE };
  const report = useAnswer(JSON.stringify(query), api => api.getTrust(query));
  const isStale = report.status === 'ready' && report.isStale;
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <div className={styles.team}>
          <TeamField
            team={filters.team}
            options={options}
            onChange={team => setFilters({ team })}
          />
        </div>
        <Text as="p" variant="body-small" color="secondary">
          {t('trust.window')}
        </Text>
      </div>
      <AnswerView
        answer={report}
        loading={<Loading heights={[120, 300, 300]} />}
      >
        {value => (
          <div className={`${styles.page} ${isStale ? styles.stale : ''}`}>
            <TrustOutcome report={value} query={query} options={options} />
          </div>
        )}
      </AnswerView>
    </div>
  );
}
