import {
  EnvironmentList,
  EnvironmentRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { describeWhy, LookedAt } from '../environments/describeEnvironment';
import { EnvironmentStateMark } from '../environments/EnvironmentStateMark';
import { useCostWords } from '../useCostWords';
import styles from '../costs.module.css';

/** Why it is asked about, and what it costs: what a reminder says. */
export function AskedAbout(props: {
  environment: EnvironmentRecord;
  policy: EnvironmentList['policy'];
  at: LookedAt;
}) {
  const { at, environment, policy } = props;
  const { autoShutdownOn, monthly, state } = environment;
  const t = useTexts();
  const formats = useFormats();
  const words = useCostWords();
  const isGone = state === 'gone';
  const day = autoShutdownOn && formats.day(autoShutdownOn);
  return (
    <section aria-label={t('costs.page.asked')} className={styles.block}>
      <EnvironmentStateMark state={state} />
      <p className={styles.big}>
        {monthly === null
          ? t(isGone ? 'costs.page.costUnknown' : 'costs.page.costsUnknown')
          : t(isGone ? 'costs.page.cost' : 'costs.page.costs', {
              amount: words.monthly(environment),
            })}
      </p>
      <p className={styles.why}>{describeWhy(environment, at, formats, t)}</p>
      {day && (
        <p>
          {policy.isDryRun
            ? t('costs.page.autoDryRun', { day })
            : t('costs.page.auto', { day })}
        </p>
      )}
    </section>
  );
}
