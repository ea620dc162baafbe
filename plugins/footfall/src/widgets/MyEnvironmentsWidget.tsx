import { useRouteRef } from '@backstage/core-plugin-api';
import { Link, Text } from '@backstage/ui';
import {
  EnvironmentList,
  FilterOptions,
} from '@footfall/backstage-plugin-footfall-common';
import { useAnswer } from '../api/useAnswer';
import { useRefreshableAnswer } from '../api/useRefreshableAnswer';
import { CostAnswerView } from '../costs/CostAnswerView';
import { MINE } from '../costs/environments/EnvironmentFilters';
import { EnvironmentItems } from '../costs/environments/EnvironmentItems';
import { sortEnvironments } from '../costs/environments/sortEnvironments';
import { SavingsLine } from '../costs/overview/SavingsLine';
import { FootfallPalette } from '../palette/FootfallPalette';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { footfallEnvironmentsRouteRef } from '../routes';
import { useTexts } from '../translation';
import styles from './widgets.module.css';

// Whoever has more of them than this wants the page, not a card.
const MOST = 5;
const MY_TEAMS = { team: MINE, service: undefined };

function Mine(props: {
  list: EnvironmentList;
  options: FilterOptions;
  onChanged: () => void;
}) {
  const { list, options, onChanged } = props;
  const t = useTexts();
  const all = useRouteRef(footfallEnvironmentsRouteRef)();
  const { environments, policy, savings } = list;
  const sorted = sortEnvironments(environments, {
    key: 'state',
    isDescending: false,
  });
  const hidden = sorted.length - MOST;
  return (
    <div className={styles.stack}>
      {savings.environments > 0 && (
        <SavingsLine savings={savings} filters={MY_TEAMS} />
      )}
      <EnvironmentItems
        environments={sorted.slice(0, MOST)}
        policy={policy}
        at={options}
        nothing={
          <Text as="p" variant="body-medium">
            {t('costs.widget.none')}
          </Text>
        }
        onChanged={onChanged}
      />
      <div className={styles.foot}>
        {hidden > 0 && <span>{t('costs.widget.more', { count: hidden })}</span>}
        <Link href={`${all}?team=${MINE}`}>{t('costs.widget.all')}</Link>
      </div>
    </div>
  );
}

/** The environments of the reader's teams, for the home page. */
export function MyEnvironmentsWidget() {
  const options = useAnswer('filter-options', api => api.getFilterOptions());
  const { answer, refresh } = useRefreshableAnswer('my-environments', api =>
    api.costs.getEnvironments({ mine: 'true' }),
  );
  const loading = <Loading heights={[24, 80]} />;
  return (
    <FootfallPalette surface="card">
      <AnswerView answer={options} loading={loading}>
        {known => (
          <CostAnswerView answer={answer} loading={loading}>
            {list => <Mine list={list} options={known} onChanged={refresh} />}
          </CostAnswerView>
        )}
      </AnswerView>
    </FootfallPalette>
  );
}
