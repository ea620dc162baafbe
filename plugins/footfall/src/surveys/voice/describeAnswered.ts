import { WaveRecord } from '@footfall/backstage-plugin-footfall-common';
import { Formats } from '../../figures/formats';
import { Texts } from '../../translation';

/** How many have answered a wave that is open, as far as that is told. */
export function describeAnswered(
  { answeredAtLeast, invited, minRespondents }: WaveRecord,
  formats: Formats,
  t: Texts,
): string {
  const known = {
    invited: formats.count(invited),
    min: String(minRespondents),
  };
  return answeredAtLeast === 0
    ? t('voice.answeredFew', known)
    : t('voice.answeredAtLeast', { count: answeredAtLeast, ...known });
}
