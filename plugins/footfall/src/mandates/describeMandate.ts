import {
  addDays,
  MandateRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { Formats } from '../figures/formats';
import { Texts } from '../translation';
import { Dated } from './phaseOf';

type Scope = MandateRecord['scope'];

function describeServices({ type, tag }: Scope, t: Texts): string {
  if (type !== null && tag !== null) {
    return t('mandates.scope.services.typeAndTag', { type, tag });
  }
  if (type !== null) {
    return t('mandates.scope.services.type', { type });
  }
  return tag === null
    ? t('mandates.scope.services.all')
    : t('mandates.scope.services.tag', { tag });
}

/** What a mandate is about, as a phrase. */
export function describeScope(
  scope: Scope,
  titleOfTeam: (ref: string) => string,
  t: Texts,
): string {
  return t('mandates.scope.whole', {
    services: describeServices(scope, t),
    owners:
      scope.team === null
        ? t('mandates.scope.owners.everyone')
        : t('mandates.scope.owners.team', { team: titleOfTeam(scope.team) }),
    place:
      scope.tier === null
        ? t('mandates.scope.everyTier')
        : t(`mandates.scope.tier.${scope.tier}`),
  });
}

/** The first and the last day on which something holds. */
export function describeDays(
  { from, to }: Dated,
  formats: Formats,
  t: Texts,
): string {
  if (to === null) {
    return t('mandates.range.open', { from: formats.day(from) });
  }
  return to <= from
    ? t('mandates.range.never', { from: formats.day(from) })
    : t('mandates.range.closed', {
        from: formats.day(from),
        last: formats.day(addDays(to, -1)),
      });
}
