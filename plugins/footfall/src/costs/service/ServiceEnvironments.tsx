import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import {
  EnvironmentList,
  FilterOptions,
} from '@footfall/backstage-plugin-footfall-common';
import { useAnswer } from '../../api/useAnswer';
import { useRefreshableAnswer } from '../../api/useRefreshableAnswer';
import { Loading } from '../../placeholders/Loading';
import { footfallEnvironmentsRouteRef } from '../../routes';
import { useTexts } from '../../translation';
import { CostAnswerView } from '../CostAnswerView';
import { EnvironmentItems } from '../environments/EnvironmentItems';
import { sumRanges } from '../sumRanges';
import { useCostWords } from '../useCostWords';
import styles from '../costs.module.css';

interface FoundProps {
  serviceRef: string;
  list: EnvironmentList;
  options: FilterOptions;
  onChanged: () => void;
}

function Found({ list, onChanged, options, serviceRef }: FoundProps) {
  const { environments, policy } = list;
  const t = useTexts();
  const words = useCostWords();
  const path = useRouteRef(footfallEnvironmentsRouteRef)();
  const sum = sumRanges(environments.map(({ monthly }) => monthly));
  if (environments.length === 0) {
    return <p className={styles.detail}>{t('costs.service.none')}</p>;
  }
  return (
    <>
      <EnvironmentItems
        environments={environments}
        policy={policy}
        at={options}
        onChanged={onChanged}
      />
      <p className={styles.foot}>
        <span>
          {environments.length > 1 &&
            sum.length > 0 &&
            t('costs.service.total', {
              amount: t('money.aMonth', { amount: words.together(sum) }),
            })}
        </span>
        <Link href={`${path}?${new URLSearchParams({ service: serviceRef })}`}>
          {t('costs.service.all')}
        </Link>
      </p>
    </>
  );
}

/** The environments of a service: what they cost and when they end. */
export function ServiceEnvironments(props: { serviceRef: string }) {
  const { serviceRef } = props;
  const options = useAnswer('filter-options', api => api.getFilterOptions());
  const { answer, refresh } = useRefreshableAnswer(
    `environments of ${serviceRef}`,
    api => api.costs.getEnvironments({ service: serviceRef }),
  );
  const loading = <Loading heights={[60]} />;
  return (
    <div className={styles.block}>
      <CostAnswerView answer={options} loading={loading}>
        {known => (
          <CostAnswerView answer={answer} loading={loading}>
            {list => (
              <Found
                serviceRef={serviceRef}
                list={list}
                options={known}
                onChanged={refresh}
              />
            )}
          </CostAnswerView>
        )}
      </CostAnswerView>
    </div>
  );
}
