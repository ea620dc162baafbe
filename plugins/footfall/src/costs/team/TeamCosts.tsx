import { Text } from '@backstage/ui';
import {
  BudgetList,
  EnvironmentList,
  FilterOptions,
  TeamCosts as TeamCostsReport,
} from '@footfall/backstage-plugin-footfall-common';
import { useRefreshableAnswer } from '../../api/useRefreshableAnswer';
import { useAnswer } from '../../api/useAnswer';
import { useFormats } from '../../figures/useFormats';
import { AnswerView } from '../../placeholders/AnswerView';
import { Dimmed } from '../../placeholders/Dimmed';
import { Loading } from '../../placeholders/Loading';
import { CsvButton } from '../../surveys/voice/CsvButton';
import { useTexts } from '../../translation';
import { Budgets } from '../budgets/Budgets';
import { CostAnswerView } from '../CostAnswerView';
import { describeTogether } from '../environments/describeTogether';
import { Environments } from '../environments/Environments';
import { CostOverTime } from '../overview/CostOverTime';
import { SavingsLine } from '../overview/SavingsLine';
import { useCostWords } from '../useCostWords';
import styles from '../costs.module.css';

interface TeamCostsViewProps {
  teamRef: string;
  list: EnvironmentList;
  budgets: BudgetList;
  costs: TeamCostsReport;
  options: FilterOptions;
  onChanged: () => void;
}

function TeamCostsView(props: TeamCostsViewProps) {
  const { budgets, costs, list, onChanged, options, teamRef } = props;
  const t = useTexts();
  const formats = useFormats();
  const words = useCostWords();
  const isOneTeam = list.environments.every(one => one.teamRef === teamRef);
  const own = {
    ...budgets,
    budgets: budgets.budgets.filter(budget => budget.teamRef === teamRef),
  };
  return (
    <>
      <Environments
        environments={list.environments}
        policy={list.policy}
        at={options}
        hidden={isOneTeam ? ['team'] : []}
        heading={
          list.environments.length > 0 && (
            <div className={styles.block}>
              <div className={styles.top}>
                <Text as="h2" variant="title-x-small" weight="bold">
                  {t('costs.environments.caption', {
                    count: list.environments.length,
                  })}
                </Text>
                <CsvButton
                  label={t('costs.environments.csv')}
                  fileName="footfall-environments.csv"
                  ask={api => api.costs.exportEnvironments({ team: teamRef })}
                />
              </div>
              <p className={styles.why}>
                {describeTogether(list.environments, words, formats, t)}
              </p>
              <SavingsLine
                savings={list.savings}
                filters={{ team: teamRef, service: undefined }}
              />
            </div>
          )
        }
        nothing={<p>{t('costs.team.none')}</p>}
        onChanged={onChanged}
      />
      <Budgets
        list={own}
        currency={costs.currency}
        options={options}
        teamRef={teamRef}
        onChanged={onChanged}
      />
      {costs.teams.length > 0 && (
        <CostOverTime costs={costs} teamRef={teamRef} />
      )}
    </>
  );
}

/** What a team and those below it cost, and the budget that pays for it. */
export function TeamCosts(props: { teamRef: string }) {
  const { teamRef } = props;
  const options = useAnswer('filter-options', api => api.getFilterOptions());
  const { answer, refresh } = useRefreshableAnswer(
    `costs of ${teamRef}`,
    async api => {
      const [list, budgets, costs] = await Promise.all([
        api.costs.getEnvironments({ team: teamRef }),
        api.costs.getBudgets(),
        api.costs.getTeamCosts({ team: teamRef }),
      ]);
      return { list, budgets, costs };
    },
  );
  const loading = <Loading heights={[60, 200, 200]} />;
  return (
    <AnswerView answer={options} loading={loading}>
      {known => (
        <CostAnswerView answer={answer} loading={loading}>
          {facts => (
            <Dimmed answer={answer} className={styles.page}>
              <TeamCostsView
                {...facts}
                teamRef={teamRef}
                options={known}
                onChanged={refresh}
              />
            </Dimmed>
          )}
        </CostAnswerView>
      )}
    </AnswerView>
  );
}
