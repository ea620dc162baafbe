import { Text } from '@backstage/ui';
import {
  dayOfInstant,
  StoredEstimate,
} from '@footfall/backstage-plugin-footfall-common';
import { useAnswer } from '../../api/useAnswer';
import { useFormats } from '../../figures/useFormats';
import { AnswerView } from '../../placeholders/AnswerView';
import { useTexts } from '../../translation';
import { EstimateLines } from '../field/EstimateLines';
import styles from '../costs.module.css';

function Estimate(props: { stored: StoredEstimate; timeZone: string }) {
  const { stored, timeZone } = props;
  const { estimate, estimatedAt, unsupported } = stored;
  const t = useTexts();
  const formats = useFormats();
  const day = formats.day(dayOfInstant(Date.parse(estimatedAt), timeZone));
  return (
    <section
      className={styles.block}
      aria-label={t('costEstimates.ofEnvironment.title')}
    >
      <Text as="h2" variant="title-x-small" weight="bold">
        {t('costEstimates.ofEnvironment.title')}
      </Text>
      <p className={styles.detail}>
        {t('costEstimates.ofEnvironment.at', { day })}{' '}
        {unsupported !== null &&
          unsupported > 0 &&
          t('costEstimates.ofEnvironment.missing', { count: unsupported })}
      </p>
      <EstimateLines offer={estimate} />
    </section>
  );
}

/** What a tool said last of an environment; nothing where none did. */
export function EnvironmentEstimate(props: { id: string; timeZone: string }) {
  const { id, timeZone } = props;
  const answer = useAnswer(`estimate of environment ${id}`, async api => {
    const { estimates } = await api.costs.getToolEstimates({
      kind: 'environment',
      ref: id,
      limit: 1,
    });
    const [newest] = estimates;
    return newest ? api.costs.getToolEstimate(newest.id) : null;
  });
  return (
    <AnswerView answer={answer} loading={null}>
      {stored => stored && <Estimate stored={stored} timeZone={timeZone} />}
    </AnswerView>
  );
}
