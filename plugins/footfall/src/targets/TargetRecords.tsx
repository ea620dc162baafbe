import { Button, Text } from '@backstage/ui';
import {
  DEFAULT_TARGET_BAND,
  FilterOptions,
  footfallTargetUpdatePermission,
  TargetRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../figures/useFormats';
import { FocusKeepingSection } from '../focus/FocusKeepingSection';
import { Placeholder } from '../placeholders/Placeholder';
import { FittingTable } from '../tables/FittingTable';
import { useTexts } from '../translation';
import { orderTargets } from './orderTargets';
import { useEndedColumns, useTargetColumns } from './useTargetColumns';
import styles from './targets.module.css';

const PERMISSION = { permission: footfallTargetUpdatePermission.name };

interface TargetRecordsProps {
  targets: readonly TargetRecord[];
  options: FilterOptions;
  /** What those who may change targets can do; left out for the others. */
  acts?: { onCreate: () => void; onEnd: (target: TargetRecord) => void };
}

/** The band that a first year is held to, as it is written. */
function useBand() {
  const formats = useFormats();
  const { fromPercent, toPercent } = DEFAULT_TARGET_BAND;
  return {
    from: formats.share(fromPercent / 100),
    to: formats.share(toPercent / 100),
  };
}

function NoTargets({ acts }: Pick<TargetRecordsProps, 'acts'>) {
  const t = useTexts();
  return (
    <Placeholder
      title={t('targets.empty.title')}
      description={t('targets.empty.description', useBand())}
    >
      {acts ? (
        <Button onPress={acts.onCreate}>{t('targets.create')}</Button>
      ) : (
        <Text as="p" variant="body-medium" color="secondary">
          {t('targets.empty.mayNot', PERMISSION)}
        </Text>
      )}
    </Placeholder>
  );
}

function Introduction({ acts }: Pick<TargetRecordsProps, 'acts'>) {
  const t = useTexts();
  const band = useBand();
  return (
    <div className={styles.top}>
      <div className={styles.about}>
        <Text as="p" variant="body-medium">
          {t('targets.about')} {t('targets.band', band)}
        </Text>
        {!acts && (
          <Text as="p" variant="body-medium" color="secondary">
            {t('targets.mayNot', PERMISSION)}
          </Text>
        )}
      </div>
      {acts && <Button onPress={acts.onCreate}>{t('targets.create')}</Button>}
    </div>
  );
}

function Ended({ targets, options }: TargetRecordsProps) {
  const t = useTexts();
  const columns = useEndedColumns(options);
  const label = t('targets.ended', { count: targets.length });
  return (
    <details className={styles.fold}>
      <summary>{label}</summary>
      <FittingTable
        label={label}
        columns={columns}
        items={targets}
        keyOf={target => target.id}
      />
    </details>
  );
}

/** The targets that count, behind first, and under a fold those that ended. */
export function TargetRecords(props: TargetRecordsProps) {
  const { targets, options, acts } = props;
  const t = useTexts();
  const columns = useTargetColumns(options, acts?.onEnd);
  const counting = orderTargets(targets.filter(({ endedAt }) => !endedAt));
  const ended = targets.filter(({ endedAt }) => endedAt);
  return (
    <>
      {counting.length === 0 ? (
        <NoTargets acts={acts} />
      ) : (
        <>
          <Introduction acts={acts} />
          <FocusKeepingSection
            className={styles.list}
            label={t('targets.list')}
          >
            <Text as="h2" variant="title-x-small" weight="bold">
              {t('targets.list')}
            </Text>
            <Text as="p" variant="body-small" color="secondary">
              {t('targets.legend')}
            </Text>
            <FittingTable
              label={t('targets.list')}
              columns={columns}
              items={counting}
              keyOf={target => target.id}
            />
          </FocusKeepingSection>
        </>
      )}
      {ended.length > 0 && <Ended {...props} targets={ended} />}
    </>
  );
}
