import { useAnswer } from '../api/useAnswer';
import { AnswerView } from '../placeholders/AnswerView';
import { Dimmed } from '../placeholders/Dimmed';
import { Loading } from '../placeholders/Loading';
import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';
import { Acknowledgements } from './acknowledgements/Acknowledgements';
import { useAcknowledgementFilters } from './acknowledgements/useAcknowledgementFilters';
import { CostAnswerView } from './CostAnswerView';
import { CostViews } from './CostViews';
import styles from './costs.module.css';

/** Who accepted which cost, when, and what came of it. */
export function AcknowledgementsPage() {
  const t = useTexts();
  const { filters, setFilters } = useAcknowledgementFilters();
  const options = useAnswer('filter-options', api => api.getFilterOptions());
  const paths = useAnswer('golden-paths', api => api.getGoldenPaths());
  const answer = useAnswer(`acknowledgements ${JSON.stringify(filters)}`, api =>
    api.costs.getAcknowledgements(filters),
  );
  const loading = <Loading heights={[32, 400]} />;
  return (
    <Frame title={t('costs.acknowledgements.title')} tab="costs">
      <div className={styles.page}>
        <CostViews current="acknowledgements" />
        <AnswerView answer={options} loading={loading}>
          {known => (
            <CostAnswerView answer={answer} loading={loading}>
              {page => (
                <Dimmed answer={answer} className={styles.page}>
                  <Acknowledgements
                    first={page}
                    filters={filters}
                    options={known}
                    templates={
                      paths.status === 'ready' ? paths.value.goldenPaths : []
                    }
                    onChange={setFilters}
                  />
                </Dimmed>
              )}
            </CostAnswerView>
          )}
        </AnswerView>
      </div>
    </Frame>
  );
}
