import {
  EnvironmentRecord,
  isWhollyKnown,
} from '@footfall/backstage-plugin-footfall-common';
import { Texts, useTexts } from '../../translation';
import { sumRanges } from '../sumRanges';
import { CostWords, useCostWords } from '../useCostWords';
import { BulkDialog } from './BulkDialog';
import { EnvironmentDialogProps } from './ExtendDialog';
import { refusalOfEnvironmentAct } from './refusalOfEnvironmentAct';
import { useBulkChange } from './useBulkChange';
import styles from '../costs.module.css';

/** What shutting them down saves; what is unknown is said with it. */
function describeSaving(
  environments: readonly EnvironmentRecord[],
  words: CostWords,
  t: Texts,
): string {
  const sums = sumRanges(environments.map(({ monthly }) => monthly));
  const unknown = environments.filter(one => !isWhollyKnown(one)).length;
  if (sums.length === 0) {
    return t('costs.shutDown.savesUnknown');
  }
  if (environments.length === 1) {
    return t('costs.shutDown.saves', {
      amount: words.monthly(environments[0]),
    });
  }
  const amount = t('money.aMonth', {
    amount: words.together(sums, unknown > 0),
  });
  return unknown === 0
    ? t('costs.shutDown.saves', { amount })
    : t('costs.shutDown.savesAlso', { amount, count: unknown });
}

/**
 * What became of them. One that is gone may have been so before anybody asked, or
 * be so because of this: some are taken down while they are asked for.
 */
function describeShutDown(
  answered: readonly EnvironmentRecord[],
  t: Texts,
): string {
  const gone = answered.filter(({ state }) => state === 'gone');
  const begun = answered.filter(({ state }) => state !== 'gone');
  const say = (
    key: 'done' | 'gone',
    many: 'doneMany' | 'goneMany',
    those: readonly EnvironmentRecord[],
  ) => {
    if (those.length === 0) {
      return [];
    }
    return [
      those.length === 1
        ? t(`costs.shutDown.${key}`, { name: those[0].name })
        : t(`costs.shutDown.${many}`, { count: those.length }),
    ];
  };
  return [
    ...say('done', 'doneMany', begun),
    ...say('gone', 'goneMany', gone),
  ].join(' ');
}

/** Asks before one environment or several are shut down: what it saves, what happens. */
export function ShutDownDialog(props: EnvironmentDialogProps) {
  const { environments, policy, onClose, onDone } = props;
  const t = useTexts();
  const words = useCostWords();
  const changeable = environments.filter(
    one => refusalOfEnvironmentAct('shutDown', one) === null,
  );
  const one = changeable.length === 1 ? changeable[0] : undefined;
  const production = changeable.filter(
    ({ tier }) => tier === 'production',
  ).length;
  const change = useBulkChange(
    changeable,
    (api, { id }) => api.costs.shutDownEnvironment(id),
    answered => onDone(describeShutDown(answered, t)),
  );
  return (
    <BulkDialog
      act="shutDown"
      title={
        one
          ? t('costs.shutDown.title', { name: one.name })
          : t('costs.shutDown.titleMany', { count: changeable.length })
      }
      description={
        <>
          <strong>{describeSaving(changeable, words, t)}</strong>{' '}
          {t('costs.shutDown.about')}
        </>
      }
      submitLabel={t('costs.shutDown.send')}
      chosen={environments}
      changeable={changeable}
      change={change}
      onClose={onClose}
    >
      {production > 0 && (
        <p className={styles.notice}>
          <strong>
            {one
              ? t('costs.shutDown.isProduction')
              : t('costs.shutDown.production', { count: production })}
          </strong>
        </p>
      )}
      {policy.isDryRun && (
        <p className={styles.notice}>{t('costs.shutDown.dryRun')}</p>
      )}
    </BulkDialog>
  );
}
