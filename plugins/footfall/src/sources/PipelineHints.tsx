import { Text } from '@backstage/ui';
import { PipelineStatus } from '@footfall/backstage-plugin-footfall-common';
import { useAnswer } from '../api/useAnswer';
import { Formats } from '../figures/formats';
import { useFormats } from '../figures/useFormats';
import { toFreshnessFacts } from '../shell/toFreshnessFacts';
import { Texts, useTexts } from '../translation';
import styles from './SourcesPage.module.css';

const NAMED = 8;

function nameEnvironments(
  environments: PipelineStatus['untieredEnvironments'],
  formats: Formats,
  t: Texts,
): string {
  const named = environments
    .slice(0, NAMED)
    .map(({ environment, deployments }) =>
      t('sources.hints.environment', {
        environment,
        deployments: formats.count(deployments),
      }),
    );
  const others = environments.length - named.length;
  return formats.list([
    ...named,
    ...(others > 0
      ? [t('sources.hints.more', { others: formats.count(others) })]
      : []),
  ]);
}

/** How far the pipeline is, and what its configuration leaves open. */
export function PipelineHints(props: {
  /** Rises as often as the sources are asked for: they are told together. */
  version: number;
}) {
  const t = useTexts();
  const formats = useFormats();
  const answer = useAnswer(
    'status',
    api => api.getPipelineStatus(),
    props.version,
  );
  // What the status was before a replay is no hint at anything.
  if (answer.status !== 'ready' || answer.failure) {
    return null;
  }
  const { untieredEnvironments, cutTeams } = answer.value;
  const facts = toFreshnessFacts(answer.value, Date.now(), formats, t);
  return (
    <section className={styles.section} aria-label={t('sources.hints.title')}>
      <Text as="h2" variant="title-x-small" weight="bold">
        {t('sources.hints.title')}
      </Text>
      <ul className={styles.facts}>
        <li>{t('sources.hints.figures', { facts: formats.list(facts) })}</li>
        {untieredEnvironments.length > 0 && (
          <li>
            {t('sources.hints.untiered', {
              count: untieredEnvironments.length,
            })}{' '}
            {nameEnvironments(untieredEnvironments, formats, t)}.{' '}
            {t('sources.hints.tiers')}
          </li>
        )}
        {cutTeams.length > 0 && (
          <li>
            {t('sources.hints.cut', { count: cutTeams.length })}{' '}
            {formats.list(cutTeams)}
          </li>
        )}
      </ul>
    </section>
  );
}
