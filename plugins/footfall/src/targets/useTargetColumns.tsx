import { Button, Link } from '@backstage/ui';
import {
  dayOfInstant,
  FilterOptions,
  TargetRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { EntityName } from '../entities/EntityName';
import { describeFraction, writeMetric } from '../figures/describeFigure';
import { useFormats } from '../figures/useFormats';
import { PlainColumn } from '../tables/PlainTable';
import { useTexts } from '../translation';
import { describeRest } from './describeStanding';
import { useTargetNames } from './useTargetNames';
import { WayBar } from './WayBar';
import styles from './targets.module.css';

type Column = PlainColumn<TargetRecord>;

/** What can be said of a target; its standing and its end apart. */
function useSharedColumns(options: FilterOptions) {
  const t = useTexts();
  const formats = useFormats();
  const { titleOf, hrefOf } = useTargetNames(options);
  const scope: Column = {
    id: 'scope',
    label: t('targets.column.scope'),
    cell: target => (
      <Link href={hrefOf(target)} standalone weight="bold">
        {titleOf(target)}
      </Link>
    ),
  };
  const target: Column = {
    id: 'target',
    label: t('targets.column.target'),
    cell: ({ percent, by, baselinePercent, setOn }) => (
      <>
        <div className={styles.nowrap}>
          {t('targets.percentBy', {
            percent: formats.share(percent / 100),
            by: formats.day(by),
          })}
        </div>
        <div className={styles.detail}>
          {baselinePercent === null
            ? t('targets.beganUnknown', { day: formats.day(setOn) })
            : t('targets.began', {
                percent: formats.share(baselinePercent / 100),
                day: formats.day(setOn),
              })}
        </div>
      </>
    ),
  };
  const owner: Column = {
    id: 'owner',
    label: t('targets.column.owner'),
    cell: ({ ownerRef }) => <EntityName entityRef={ownerRef} />,
  };
  return { scope, target, owner, titleOf };
}

/** The columns of the targets that count; ending them for those who may. */
export function useTargetColumns(
  options: FilterOptions,
  onEnd?: (target: TargetRecord) => void,
): Column[] {
  const t = useTexts();
  const formats = useFormats();
  const { scope, target, owner, titleOf } = useSharedColumns(options);
  const now: Column = {
    id: 'now',
    label: t('targets.column.now'),
    isNumber: true,
    cell: ({ current }) => (
      <>
        <div>{writeMetric('activeAdoption', current, formats, t)}</div>
        <div className={styles.detail}>
          {describeFraction('activeAdoption', current, formats, t)}
        </div>
      </>
    ),
  };
  const way: Column = {
    id: 'way',
    label: t('targets.column.way'),
    cell: aim => <WayBar target={aim} today={options.today} />,
  };
  const standing: Column = {
    id: 'standing',
    label: t('targets.column.standing'),
    cell: aim => (
      <>
        <div className={styles.standing}>
          {t(`targets.standing.${aim.standing}`)}
        </div>
        <div className={styles.detail}>{describeRest(aim, formats, t)}</div>
      </>
    ),
  };
  const change: Column = {
    id: 'change',
    label: t('targets.column.change'),
    cell: aim => (
      <Button
        variant="secondary"
        size="small"
        className={styles.nowrap}
        aria-label={t('targets.end.openFor', { title: titleOf(aim) })}
        onPress={() => onEnd?.(aim)}
      >
        {t('targets.end.open')}
      </Button>
    ),
  };
  const columns = [scope, standing, way, now, target, owner];
  return onEnd ? [...columns, change] : columns;
}

/** The columns of those that were ended. */
export function useEndedColumns(options: FilterOptions): Column[] {
  const t = useTexts();
  const formats = useFormats();
  const { scope, target, owner } = useSharedColumns(options);
  const ended: Column = {
    id: 'ended',
    label: t('targets.column.ended'),
    cell: ({ endedAt, endedBy }) =>
      endedAt !== null &&
      endedBy !== null && (
        <>
          {formats.day(dayOfInstant(Date.parse(endedAt), options.timeZone))}{' '}
          {t('targets.endedBy')} <EntityName entityRef={endedBy} />
        </>
      ),
  };
  return [scope, target, owner, ended];
}
