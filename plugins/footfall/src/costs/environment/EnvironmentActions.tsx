import { useState } from 'react';
import { Button } from '@backstage/ui';
import {
  EnvironmentList,
  EnvironmentRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { isConflict } from '../../api/isConflict';
import { reasonOf, useChange } from '../../api/useChange';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { DaysField } from '../environments/DaysField';
import { describeExtended } from '../environments/ExtendDialog';
import { describeLeft } from '../environments/describeLeft';
import { extendEnvironment } from '../environments/extendEnvironment';
import { usualExtension } from '../environments/extensionChoices';
import { refusalOfEnvironmentAct } from '../environments/refusalOfEnvironmentAct';
import styles from '../costs.module.css';

interface ExtendingProps {
  environment: EnvironmentRecord;
  policy: EnvironmentList['policy'];
  /**
   * Called with what to say once it is done, or once the backend refused since it
   * is no longer as it is shown: what is shown has to be asked for again.
   */
  onSaid: (said: string) => void;
}

/** Extends it at a press, by the days that stand beside it. */
function Extending({ environment, onSaid, policy }: ExtendingProps) {
  const { expiresOn } = environment;
  const t = useTexts();
  const formats = useFormats();
  const [days, setDays] = useState(usualExtension(policy.maxExtensionDays));
  const extending = useChange(async (api, _: void) => {
    try {
      const extended = await extendEnvironment(api, environment, days);
      return describeExtended(extended, formats, t);
    } catch (error) {
      if (isConflict(error)) {
        return t('costs.extend.refused', { reason: reasonOf(error) });
      }
      throw error;
    }
  }, onSaid);
  const refusal = refusalOfEnvironmentAct('extend', environment);
  return (
    <div className={styles.block}>
      <div className={styles.extend}>
        {expiresOn !== null && (
          <DaysField
            days={days}
            maxDays={policy.maxExtensionDays}
            onChange={setDays}
          />
        )}
        <Button
          isDisabled={refusal !== null}
          isPending={extending.isPending}
          onPress={() => extending.submit()}
        >
          {expiresOn === null
            ? t('costs.extend.stillNeeded')
            : t('costs.extend.open')}
        </Button>
      </div>
      <p className={styles.detail}>
        {expiresOn === null
          ? t('costs.extend.aboutEndless')
          : describeLeft(environment, t)}
      </p>
      {extending.refusal !== undefined && (
        <p role="alert">
          {t('costs.extend.refused', { reason: extending.refusal })}
        </p>
      )}
    </div>
  );
}

/** What can be done with it: let it live longer, or have it shut down. */
export function EnvironmentActions(
  props: ExtendingProps & { onShutDown: () => void },
) {
  const { environment, onShutDown } = props;
  const { shutdown, state } = environment;
  const t = useTexts();
  if (state === 'gone' || state === 'shutting-down') {
    return null;
  }
  return (
    <section aria-label={t('costs.page.acts')} className={styles.acts}>
      <Extending {...props} />
      <div>
        <Button variant="secondary" onPress={onShutDown}>
          {shutdown?.state === 'failed'
            ? t('costs.shutDown.again')
            : t('costs.shutDown.open')}
        </Button>
      </div>
    </section>
  );
}
