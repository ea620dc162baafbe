import {
  EnvironmentList,
  EnvironmentRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { FocusKeepingSection } from '../../focus/FocusKeepingSection';
import { useTexts } from '../../translation';
import { LookedAt } from '../environments/describeEnvironment';
import { useEnvironmentActs } from '../environments/useEnvironmentActs';
import { AskedAbout } from './AskedAbout';
import { EnvironmentActions } from './EnvironmentActions';
import { EnvironmentEstimate } from './EnvironmentEstimate';
import { EnvironmentFacts } from './EnvironmentFacts';
import { ShutdownProgress } from './ShutdownProgress';
import styles from '../costs.module.css';

/** One environment: what it costs, why it is asked about, and what to do. */
export function EnvironmentView(props: {
  environment: EnvironmentRecord;
  policy: EnvironmentList['policy'];
  at: LookedAt;
  onChanged: () => void;
}) {
  const { at, environment, onChanged, policy } = props;
  const { mayChange, shutdown, state } = environment;
  const isGone = state === 'gone';
  const t = useTexts();
  const acts = useEnvironmentActs(policy, onChanged);
  return (
    <div className={styles.page}>
      <p className={styles.said} role="status">
        {acts.said}
      </p>
      <div className={styles.columns}>
        <div className={styles.main}>
          <FocusKeepingSection className={styles.main} label={environment.name}>
            <AskedAbout environment={environment} policy={policy} at={at} />
            {mayChange && (
              <EnvironmentActions
                environment={environment}
                policy={policy}
                onSaid={words => {
                  acts.say(words);
                  onChanged();
                }}
                onShutDown={() => acts.start('shutDown', [environment])}
              />
            )}
            {!mayChange && !isGone && (
              <p className={styles.detail}>{t('costs.page.mayNot')}</p>
            )}
            {shutdown && (
              <ShutdownProgress shutdown={shutdown} isGone={isGone} />
            )}
          </FocusKeepingSection>
          <EnvironmentEstimate id={environment.id} timeZone={at.timeZone} />
        </div>
        <EnvironmentFacts environment={environment} at={at} />
      </div>
      {acts.dialog}
    </div>
  );
}
