import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import {
  footfallAcknowledgementsRouteRef,
  footfallCostsRouteRef,
  footfallEnvironmentsRouteRef,
  footfallPullRequestEstimatesRouteRef,
} from '../routes';
import { useTexts } from '../translation';
import styles from './costs.module.css';

/** The pages about costs. */
export const costViews = [
  'overview',
  'environments',
  'acknowledgements',
  'pullRequests',
] as const;

/** @see costViews */
export type CostView = (typeof costViews)[number];

/** Leads from one page about costs to the others. */
export function CostViews(props: { current: CostView }) {
  const { current } = props;
  const t = useTexts();
  const hrefs: Record<CostView, string> = {
    overview: useRouteRef(footfallCostsRouteRef)(),
    environments: useRouteRef(footfallEnvironmentsRouteRef)(),
    acknowledgements: useRouteRef(footfallAcknowledgementsRouteRef)(),
    pullRequests: useRouteRef(footfallPullRequestEstimatesRouteRef)(),
  };
  return (
    <nav aria-label={t('costs.views.label')}>
      <ul className={styles.views}>
        {costViews.map(view => (
          <li key={view}>
            <Link
              href={hrefs[view]}
              standalone
              weight={view === current ? 'bold' : 'regular'}
              className={view === current ? styles.current : undefined}
              aria-current={view === current ? 'page' : undefined}
            >
              {t(`costs.views.${view}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
