import { useState } from 'react';
import {
  EnvironmentList,
  EnvironmentRecord,
  isWhollyKnown,
} from '@footfall/backstage-plugin-footfall-common';
import { Formats } from '../../figures/formats';
import { useFormats } from '../../figures/useFormats';
import { Texts, useTexts } from '../../translation';
import { sumRanges } from '../sumRanges';
import { CostWords, useCostWords } from '../useCostWords';
import { BulkDialog } from './BulkDialog';
import { DaysField } from './DaysField';
import { describeLeft } from './describeLeft';
import { extendEnvironment } from './extendEnvironment';
import { usualExtension } from './extensionChoices';
import { refusalOfEnvironmentAct } from './refusalOfEnvironmentAct';
import { useBulkChange } from './useBulkChange';

/** What an act that is about to be done is told of. */
export interface EnvironmentDialogProps {
  readonly environments: readonly EnvironmentRecord[];
  readonly policy: EnvironmentList['policy'];
  /** Called with what to say once it is done. */
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
}

const areEndless = (environments: readonly EnvironmentRecord[]) =>
  environments.every(({ expiresOn }) => expiresOn === null);

function describeExtension(
  environments: readonly EnvironmentRecord[],
  words: CostWords,
  t: Texts,
): string {
  const [first] = environments;
  const sums = sumRanges(environments.map(({ monthly }) => monthly));
  const isMany = environments.length > 1;
  if (areEndless(environments)) {
    return isMany
      ? t('costs.extend.aboutManyEndless')
      : t('costs.extend.aboutEndless');
  }
  if (sums.length === 0) {
    return isMany
      ? t('costs.extend.aboutManyUnknown')
      : t('costs.extend.aboutUnknown');
  }
  if (!isMany) {
    return t('costs.extend.about', { amount: words.monthly(first) });
  }
  const isLeast = !environments.every(isWhollyKnown);
  return t('costs.extend.aboutMany', {
    amount: t('money.aMonth', { amount: words.together(sums, isLeast) }),
  });
}

/** What became of an environment that was extended. */
export function describeExtended(
  { expiresOn, name }: EnvironmentRecord,
  formats: Formats,
  t: Texts,
): string {
  return expiresOn === null
    ? t('costs.extend.doneEndless', { name })
    : t('costs.extend.done', { name, day: formats.day(expiresOn) });
}

function describeAllExtended(
  environments: readonly EnvironmentRecord[],
  formats: Formats,
  t: Texts,
): string {
  const { length: count } = environments;
  if (count === 1) {
    return describeExtended(environments[0], formats, t);
  }
  return areEndless(environments)
    ? t('costs.extend.doneManyEndless', { count })
    : t('costs.extend.doneMany', { count });
}

/** Lets one environment or several live longer. */
export function ExtendDialog(props: EnvironmentDialogProps) {
  const { environments, policy, onClose, onDone } = props;
  const t = useTexts();
  const formats = useFormats();
  const words = useCostWords();
  const [days, setDays] = useState(usualExtension(policy.maxExtensionDays));
  const changeable = environments.filter(
    one => refusalOfEnvironmentAct('extend', one) === null,
  );
  const one = changeable.length === 1 ? changeable[0] : undefined;
  const change = useBulkChange(
    changeable,
    (api, environment) => extendEnvironment(api, environment, days),
    changed => onDone(describeAllExtended(changed, formats, t)),
  );
  return (
    <BulkDialog
      act="extend"
      title={
        one
          ? t('costs.extend.title', { name: one.name })
          : t('costs.extend.titleMany', { count: changeable.length })
      }
      description={`${describeExtension(changeable, words, t)} ${
        one && one.expiresOn !== null ? describeLeft(one, t) : ''
      }`}
      submitLabel={
        areEndless(changeable)
          ? t('costs.extend.stillNeeded')
          : t('costs.extend.send')
      }
      chosen={environments}
      changeable={changeable}
      change={change}
      onClose={onClose}
    >
      {!areEndless(changeable) && (
        <DaysField
          days={days}
          maxDays={policy.maxExtensionDays}
          onChange={setDays}
        />
      )}
    </BulkDialog>
  );
}
