import { useRouteRef } from '@backstage/core-plugin-api';
import { Link, Text, useBreakpoint } from '@backstage/ui';
import { SourceRecord } from '@footfall/backstage-plugin-footfall-common';
import { footfallDefinitionsRouteRef } from '../../routes';
import { useTexts } from '../../translation';
import styles from '../SourcesPage.module.css';
import { SourceCards } from './SourceCards';
import { SourceTable } from './SourceTable';

/** Where deployments come from, and whether they still do. */
export function Sources(props: { sources: readonly SourceRecord[] }) {
  const t = useTexts();
  const isNarrow = useBreakpoint().down('sm');
  const definitionsPath = useRouteRef(footfallDefinitionsRouteRef)();
  const List = isNarrow ? SourceCards : SourceTable;
  return (
    <section className={styles.section} aria-label={t('sources.list.title')}>
      <div className={styles.titles}>
        <Text as="h2" variant="title-x-small" weight="bold">
          {t('sources.list.title')}
        </Text>
        <Text as="p" variant="body-small" color="secondary">
          {t('sources.list.caption')}
        </Text>
      </div>
      <List sources={props.sources} />
      <Text as="p" variant="body-small" color="secondary">
        {t('sources.list.lagNote')}{' '}
        <Link href={`${definitionsPath}#health-fresh`} variant="body-small">
          {t('sources.list.healthLink')}
        </Link>
      </Text>
    </section>
  );
}
