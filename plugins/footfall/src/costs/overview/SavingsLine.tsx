import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import { EnvironmentSavings } from '@footfall/backstage-plugin-footfall-common';
import { footfallEnvironmentsRouteRef } from '../../routes';
import { useTexts } from '../../translation';
import {
  EnvironmentFilters,
  everyEnvironment,
  FORGOTTEN,
  writeEnvironmentFilters,
} from '../environments/EnvironmentFilters';
import { useCostWords } from '../useCostWords';
import styles from '../costs.module.css';

/** Where the environments are that nobody seems to need. */
export function useForgottenHref(
  filters: Partial<EnvironmentFilters> = {},
): string {
  const path = useRouteRef(footfallEnvironmentsRouteRef)();
  const params = writeEnvironmentFilters(
    { ...everyEnvironment, ...filters, state: FORGOTTEN },
    new URLSearchParams(),
  );
  return `${path}?${params}`;
}

/** What could be saved, in one sentence that leads there. */
export function SavingsLine(props: {
  savings: EnvironmentSavings;
  /** What narrows it, to be kept on the way. */
  filters?: Pick<EnvironmentFilters, 'team' | 'service'>;
}) {
  const { savings, filters } = props;
  const t = useTexts();
  const words = useCostWords();
  const href = useForgottenHref(filters);
  if (savings.environments === 0) {
    return <p>{t('costs.savings.none')}</p>;
  }
  return (
    <p className={styles.savings}>
      <Link href={href} weight="bold">
        {t('costs.savings.forgotten', { count: savings.environments })}
      </Link>
      {savings.monthly.length > 0 && (
        <>
          {': '}
          <strong>
            {t('money.aMonth', {
              amount: words.together(savings.monthly, savings.unknown > 0),
            })}
          </strong>{' '}
          {t('costs.savings.toSave')}
        </>
      )}
      {savings.unknown > 0 && (
        <span className={styles.detail}>
          {' '}
          {t('costs.savings.unknown', { count: savings.unknown })}
        </span>
      )}
    </p>
  );
}
