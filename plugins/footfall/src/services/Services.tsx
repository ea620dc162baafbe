import { Text, useBreakpoint } from '@backstage/ui';
import { ServicesPage } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../figures/useFormats';
import { describeWindow } from '../filters/describeWindow';
import { StateLegend } from '../strips/StateLegend';
import { useTexts } from '../translation';
import { orderServices } from './orderServices';
import { ServiceCards } from './ServiceCards';
import { ServiceTable } from './ServiceTable';
import styles from './services.module.css';

/** The services of a team, each with how its weeks went. */
export function Services(props: { page: ServicesPage }) {
  const { page } = props;
  const t = useTexts();
  const formats = useFormats();
  const isNarrow = useBreakpoint().down('sm');
  const services = orderServices(page.items);
  return (
    <section className={styles.stack} aria-label={t('teams.team.services')}>
      <Text as="h2" variant="title-x-small" weight="bold">
        {t('teams.team.services')}
      </Text>
      <Text as="p" variant="body-small" color="secondary">
        {t('teams.team.servicesCaption', {
          window: describeWindow(page.window, formats),
        })}
      </Text>
      <StateLegend />
      {isNarrow ? (
        <ServiceCards services={services} />
      ) : (
        <ServiceTable services={services} />
      )}
      {page.page.nextCursor !== null && (
        <Text as="p" variant="body-small" color="secondary">
          {t('teams.service.shown', {
            shown: formats.count(services.length),
            total: formats.count(page.page.totalItems),
          })}
        </Text>
      )}
    </section>
  );
}
