import {
  AdoptionTrend,
  TargetRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import { useFormats } from '../../figures/useFormats';
import {
  footfallDefinitionsRouteRef,
  footfallTargetsRouteRef,
} from '../../routes';
import { useTexts } from '../../translation';
import { describeTarget } from './describeTarget';
import { describeTrend } from './describeTrend';
import styles from './TrendLine.module.css';

/** Where active adoption is going, and where it is meant to be. */
export function TrendLine(props: {
  trend: AdoptionTrend | undefined;
  target: TargetRecord | undefined;
}) {
  const { trend, target } = props;
  const t = useTexts();
  const formats = useFormats();
  const definitions = useRouteRef(footfallDefinitionsRouteRef)();
  const targets = useRouteRef(footfallTargetsRouteRef)();
  if (!trend && !target) {
    return null;
  }
  return (
    <ul className={styles.line} aria-label={t('adoption.trend.label')}>
      {trend && (
        <li>
          <Link href={`${definitions}#trend`} variant="body-large">
            {describeTrend(trend, formats, t).sentence}
          </Link>
        </li>
      )}
      {target && (
        <li>
          <Link href={targets} variant="body-large">
            {describeTarget(target, formats, t)}
          </Link>
        </li>
      )}
    </ul>
  );
}
