import { Link, Text, VisuallyHidden } from '@backstage/ui';
import { RecordedDeployment } from '@footfall/backstage-plugin-footfall-common';
import { RouteSwatch } from '../adoption/routes/RouteSwatch';
import { PlainTable } from '../tables/PlainTable';
import { ScrollRegion } from '../tables/ScrollRegion';
import { useTexts } from '../translation';
import { AgoText } from './AgoText';
import styles from './services.module.css';

const SHOWN = 5;

function When(props: { deployment: RecordedDeployment }) {
  const { occurredAt, url, id } = props.deployment;
  const t = useTexts();
  return url ? (
    <Link href={url}>
      <AgoText instant={occurredAt} />
      <VisuallyHidden>{t('teams.service.showLink', { id })}</VisuallyHidden>
    </Link>
  ) : (
    <AgoText instant={occurredAt} />
  );
}

function Route(props: { deployment: RecordedDeployment }) {
  const { route, ruleId } = props.deployment;
  const t = useTexts();
  return (
    <>
      <RouteSwatch kind={route.kind} />
      {route.title}{' '}
      <span className={styles.aside}>
        {t(`kinds.route.${route.kind}`)},{' '}
        {ruleId === null
          ? t('teams.service.noRule')
          : t('teams.service.rule', { rule: ruleId })}
      </span>
    </>
  );
}

/** The last deployments of a service: when, what, and by which way. */
export function LastDeployments(props: {
  deployments: readonly RecordedDeployment[];
  /** The id of the heading above. */
  labelId: string;
  /** How many of them, at most. */
  limit?: number;
}) {
  const { labelId, limit = SHOWN } = props;
  const t = useTexts();
  if (props.deployments.length === 0) {
    return (
      <Text as="p" variant="body-medium" color="secondary">
        {t('teams.service.noDeployments', {
          tier: t('kinds.tier.production'),
        })}
      </Text>
    );
  }
  return (
    <ScrollRegion className={styles.scroll} labelId={labelId}>
      <PlainTable
        label={t('teams.service.lastDeployments')}
        items={props.deployments.slice(0, limit)}
        keyOf={({ source, id }) => JSON.stringify([source, id])}
        columns={[
          {
            id: 'when',
            label: t('teams.service.when'),
            cell: deployment => (
              <span className={styles.nowrap}>
                <When deployment={deployment} />
              </span>
            ),
          },
          {
            id: 'version',
            label: t('teams.service.version'),
            cell: ({ version, outcome }) => (
              <>
                {version ?? t('figures.none')}
                {outcome !== 'succeeded' && (
                  <span className={styles.aside}>
                    {' '}
                    {t(`teams.service.outcome.${outcome}`)}
                  </span>
                )}
              </>
            ),
          },
          {
            id: 'environment',
            label: t('teams.service.environment'),
            cell: ({ environment }) => environment,
          },
          {
            id: 'route',
            label: t('teams.service.route'),
            cell: deployment => <Route deployment={deployment} />,
          },
        ]}
      />
    </ScrollRegion>
  );
}
