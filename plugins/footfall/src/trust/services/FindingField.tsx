import { Select } from '@backstage/ui';
import { trustFindings } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import styles from '../TrustPage.module.css';
import { useTrustFilters } from '../useTrustFilters';

const EVERY = 'every';

/** Chooses the services with one finding. */
export function FindingField() {
  const t = useTexts();
  const { filters, setFilters } = useTrustFilters();
  return (
    <div className={styles.finding}>
      <Select
        aria-label={t('trust.services.filter')}
        options={[
          { id: EVERY, label: t('trust.services.every') },
          ...trustFindings.map(id => ({ id, label: t(`trust.finding.${id}`) })),
        ]}
        value={filters.finding ?? EVERY}
        onChange={key =>
          setFilters({ finding: trustFindings.find(id => id === key) })
        }
      />
    </div>
  );
}
