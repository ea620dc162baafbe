import { Link } from '@backstage/ui';
import {
  dayOfInstant,
  EnvironmentRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { EntityName } from '../../entities/EntityName';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import {
  ageInDays,
  describeDays,
  describeDistance,
  LookedAt,
} from '../environments/describeEnvironment';
import { PayingTeam } from '../environments/useEnvironmentColumns';
import { Fact } from './Fact';
import styles from '../costs.module.css';

interface FactsProps {
  environment: EnvironmentRecord;
  at: LookedAt;
}

/** When its life ends; what went before does not get nearer to it. */
function useEnd({ at, environment }: FactsProps): string {
  const { expiresOn, state } = environment;
  const t = useTexts();
  const formats = useFormats();
  if (expiresOn === null) {
    return t('costs.ends.never');
  }
  const day = formats.day(expiresOn);
  return state === 'gone'
    ? day
    : `${day}, ${describeDistance(expiresOn, at.today, t)}`;
}

function TimeFacts({ at, environment }: FactsProps) {
  const { createdAt, createdBy, extensions } = environment;
  const t = useTexts();
  const formats = useFormats();
  const end = useEnd({ at, environment });
  return (
    <>
      <Fact name={t('costs.page.ends')}>{end}</Fact>
      <Fact name={t('costs.page.extensions')}>
        {extensions === 0
          ? t('costs.page.never')
          : t('costs.page.times', { count: extensions })}
      </Fact>
      <Fact name={t('costs.page.lastActivity')}>
        {t('costs.page.lastActivityOf', {
          ago:
            environment.idleDays === 0
              ? t('costs.ends.today')
              : t('costs.ends.ago', { count: environment.idleDays }),
          what: t(`costs.activity.${environment.lastActivity}`),
        })}
      </Fact>
      <Fact name={t('costs.page.created')}>
        {formats.day(dayOfInstant(Date.parse(createdAt), at.timeZone))} (
        {describeDays(ageInDays(environment, at), t)}){' '}
        {t('costs.page.createdBy')} <EntityName entityRef={createdBy} />
      </Fact>
    </>
  );
}

/** What is known of it. */
export function EnvironmentFacts(props: FactsProps) {
  const { environment } = props;
  const { origin, serviceRef, templateRef, tier, url } = environment;
  const t = useTexts();
  return (
    <section aria-label={t('costs.page.facts')}>
      <dl className={styles.facts}>
        <Fact name={t('costs.page.team')}>
          <PayingTeam environment={environment} />
        </Fact>
        {serviceRef !== null && (
          <Fact name={t('costs.page.service')}>
            <EntityName entityRef={serviceRef} />
          </Fact>
        )}
        <Fact name={t('costs.page.tier')}>{t(`kinds.tier.${tier}`)}</Fact>
        <TimeFacts {...props} />
        <Fact name={t('costs.page.origin')}>{t(`costs.page.${origin}`)}</Fact>
        {templateRef !== null && (
          <Fact name={t('costs.page.template')}>
            <EntityName entityRef={templateRef} />
          </Fact>
        )}
        {url !== null && (
          <Fact name={t('costs.page.address')}>
            <Link
              href={url}
              target="_blank"
              rel="noopener noreferrer"
              className={styles.address}
            >
              {url}
            </Link>
          </Fact>
        )}
      </dl>
    </section>
  );
}
