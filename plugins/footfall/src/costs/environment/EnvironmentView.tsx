import { useState } from 'react';
import {
  EnvironmentList,
  EnvironmentRecord,
} from '@footfall/backstage-plugin-footfall-common';
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
  const { shutdown } = environment;
  const t = useTexts();
  const acts = useEnvironmentActs(policy, onChanged);
  const [said, setSaid] = useState('');
  return (
    <div className={styles.page}>
      <p className={styles.said} role="status">
        {acts.said || said}
      </p>
      <div className={styles.columns}>
        <div className={styles.main}>
          <AskedAbout environment={environment} policy={policy} at={at} />
          {environment.mayChange ? (
            <EnvironmentActions
              environment={environment}
              policy={policy}
              onExtended={words => {
                setSaid(words);
                onChanged();
              }}
              onShutDown={() => acts.start('shutDown', [environment])}
            />
          ) : (
            <p className={styles.detail}>{t('costs.page.mayNot')}</p>
          )}
          {shutdown && <ShutdownProgress shutdown={shutdown} />}
          <EnvironmentEstimate id={environment.id} timeZone={at.timeZone} />
        </div>
        <EnvironmentFacts environment={environment} at={at} />
      </div>
      {acts.dialog}
    </div>
  );
}
