import { useSearchParams } from 'react-router-dom';
import { useAnswer } from '../api/useAnswer';
import { Dimmed } from '../placeholders/Dimmed';
import { Loading } from '../placeholders/Loading';
import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';
import { Acknowledgements } from './acknowledgements/Acknowledgements';
import { CostAnswerView } from './CostAnswerView';
import { CostViews } from './CostViews';
import styles from './costs.module.css';

/** Who accepted which cost, when, and what came of it. */
export function AcknowledgementsPage() {
  const t = useTexts();
  const [params, setParams] = useSearchParams();
  const team = params.get('team') ?? undefined;
  const options = useAnswer('filter-options', api => api.getFilterOptions());
  const answer = useAnswer(`acknowledgements ${team}`, api =>
    api.costs.getAcknowledgements({ team }),
  );
  const loading = <Loading heights={[32, 400]} />;
  return (
    <Frame title={t('costs.acknowledgements.title')} tab="costs">
      <div className={styles.page}>
        <CostViews current="acknowledgements" />
        <CostAnswerView answer={options} loading={loading}>
          {known => (
            <CostAnswerView answer={answer} loading={loading}>
              {page => (
                <Dimmed answer={answer} className={styles.page}>
                  <Acknowledgements
                    first={page}
                    team={team}
                    options={known}
                    onTeam={chosen =>
                      setParams(chosen === undefined ? {} : { team: chosen })
                    }
                  />
                </Dimmed>
              )}
            </CostAnswerView>
          )}
        </CostAnswerView>
      </div>
    </Frame>
  );
}
