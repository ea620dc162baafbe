import { EnvironmentRecord } from '@footfall/backstage-plugin-footfall-common';
import { Texts } from '../../translation';

/** How often it can be extended yet. */
export function describeLeft(
  { extensionsLeft }: Pick<EnvironmentRecord, 'extensionsLeft'>,
  t: Texts,
): string {
  if (extensionsLeft === null) {
    return t('costs.extend.noLimit');
  }
  return extensionsLeft === 0
    ? t('costs.extend.leftNone')
    : t('costs.extend.left', { count: extensionsLeft });
}
