import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import {
  EnvironmentList,
  FilterOptions,
} from '@footfall/backstage-plugin-footfall-common';
import { useAnswer } from '../../api/useAnswer';
import { useRefreshableAnswer } from '../../api/useRefreshableAnswer';
import { AnswerView } from '../../placeholders/AnswerView';
import { Loading } from '../../placeholders/Loading';
import { footfallEnvironmentsRouteRef } from '../../routes';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { CostAnswerView } from '../CostAnswerView';
import { describeTogether } from '../environments/describeTogether';
import { EnvironmentItems } from '../environments/EnvironmentItems';
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
  const formats = useFormats();
  const words = useCostWords();
  const path = useRouteRef(footfallEnvironmentsRouteRef)();
  return (
    <>
      <EnvironmentItems
        environments={environments}
        policy={policy}
        at={options}
        nothing={<p className={styles.detail}>{t('costs.service.none')}</p>}
        onChanged={onChanged}
      />
      {environments.length > 0 && (
        <p className={styles.foot}>
          <span>
            {environments.length > 1 &&
              t('costs.service.total', {
                amount: describeTogether(environments, words, formats, t),
              })}
          </span>
          <Link
            href={`${path}?${new URLSearchParams({ service: serviceRef })}`}
          >
            {t('costs.service.all')}
          </Link>
        </p>
      )}
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
      <AnswerView answer={options} loading={loading}>
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
      </AnswerView>
    </div>
  );
}
