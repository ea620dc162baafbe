import { ReactNode } from 'react';
import { Button } from '@backstage/ui';
import {
  EnvironmentList,
  EnvironmentRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { FocusKeepingSection } from '../../focus/FocusKeepingSection';
import { useTexts } from '../../translation';
import { useCostWords } from '../useCostWords';
import {
  describeDays,
  describeDistance,
  LookedAt,
} from './describeEnvironment';
import { isForgotten } from './EnvironmentFilters';
import { EnvironmentStateMark } from './EnvironmentStateMark';
import {
  EnvironmentAct,
  refusalOfEnvironmentAct,
} from './refusalOfEnvironmentAct';
import { EnvironmentActs, useEnvironmentActs } from './useEnvironmentActs';
import { EnvironmentLink } from './useEnvironmentColumns';
import styles from '../costs.module.css';

const ACTS: readonly EnvironmentAct[] = ['extend', 'shutDown'];

interface ItemProps {
  environment: EnvironmentRecord;
  at: LookedAt;
  acts: EnvironmentActs;
}

function useFacts(environment: EnvironmentRecord, at: LookedAt): string[] {
  const { expiresOn, idleDays, state } = environment;
  const t = useTexts();
  const words = useCostWords();
  const ends =
    expiresOn === null
      ? t('costs.ends.never')
      : t('costs.item.ends', {
          when: describeDistance(expiresOn, at.today, t),
        });
  return [
    words.monthly(environment),
    ends,
    ...(isForgotten(state) && idleDays > 0
      ? [t('costs.item.idle', { days: describeDays(idleDays, t) })]
      : []),
  ];
}

function Item({ acts, at, environment }: ItemProps) {
  const t = useTexts();
  const facts = useFacts(environment, at);
  // What has no end and is used is left alone here; its page can do both.
  const isAskedAbout =
    environment.expiresOn !== null || isForgotten(environment.state);
  const possible = ACTS.filter(
    act => isAskedAbout && refusalOfEnvironmentAct(act, environment) === null,
  );
  return (
    <li className={styles.item}>
      <div className={styles.cardHead}>
        <EnvironmentLink environment={environment} />
        <EnvironmentStateMark state={environment.state} />
      </div>
      <p className={styles.detail}>{facts.join(' · ')}</p>
      {possible.length > 0 && (
        <div className={styles.actions}>
          {possible.map(act => (
            <Button
              key={act}
              variant="secondary"
              size="small"
              aria-label={t(`costs.${act}.openFor`, {
                name: environment.name,
              })}
              onPress={() => acts.start(act, [environment])}
            >
              {t(`costs.${act}.open`)}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}

/** A few environments, each with what can be done with it at hand. */
export function EnvironmentItems(props: {
  environments: readonly EnvironmentRecord[];
  policy: EnvironmentList['policy'];
  at: LookedAt;
  /**
   * What stands in the place of the list where it is empty: what was done last is
   * still said, and the focus kept, once none is left.
   */
  nothing: ReactNode;
  onChanged: () => void;
}) {
  const { at, environments, nothing, onChanged, policy } = props;
  const t = useTexts();
  const acts = useEnvironmentActs(policy, onChanged);
  return (
    <FocusKeepingSection label={t('costs.environments.list')}>
      <p className={styles.said} role="status">
        {acts.said}
      </p>
      {environments.length === 0 ? (
        nothing
      ) : (
        <ul className={styles.items}>
          {environments.map(environment => (
            <Item
              key={environment.id}
              environment={environment}
              at={at}
              acts={acts}
            />
          ))}
        </ul>
      )}
      {acts.dialog}
    </FocusKeepingSection>
  );
}
