import { ComponentType } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { ButtonLink, Link } from '@backstage/ui';
import {
  TrustFinding,
  TrustReport,
} from '@footfall/backstage-plugin-footfall-common';
import { footfallRegisterComponentRouteRef } from '../../routes';
import { useTexts } from '../../translation';
import styles from '../TrustPage.module.css';
import { RegisterDialog } from './RegisterDialog';

interface MendProps {
  service: TrustReport['services'][number];
  /** Where the entity's file is, as far as the catalog tells. */
  file: string | undefined;
}

/** Leads to the file of the entity, else to its page. */
function FileLink({ service, file }: MendProps) {
  const t = useTexts();
  const hrefOf = useEntityRefLink();
  const { ref, title } = service;
  return file ? (
    <Link
      href={file}
      target="_blank"
      aria-label={t('trust.mend.fileOf', { service: title })}
    >
      {t('trust.mend.file')}
    </Link>
  ) : (
    <Link
      href={hrefOf(ref)}
      aria-label={t('trust.mend.entityOf', { service: title })}
    >
      {t('trust.mend.entity')}
    </Link>
  );
}

function NameAnOwner(props: MendProps) {
  const t = useTexts();
  return (
    <>
      {t('trust.mend.no-owner')} <FileLink {...props} />
    </>
  );
}

function CorrectTheOwner(props: MendProps) {
  const t = useTexts();
  const owner = props.service.owner?.ref ?? t('trust.services.ownerless');
  return (
    <>
      {t('trust.mend.unknown-owner', { owner })} <FileLink {...props} />
    </>
  );
}

function Register({ service }: MendProps) {
  const t = useTexts();
  const registrationPath = useRouteRef(footfallRegisterComponentRouteRef)?.();
  return (
    <>
      {t('trust.mend.unregistered')}
      <span className={styles.actions}>
        {registrationPath && (
          <ButtonLink
            href={registrationPath}
            variant="secondary"
            size="small"
            aria-label={t('trust.register.openOf', { service: service.title })}
          >
            {t('trust.register.open')}
          </ButtonLink>
        )}
        <RegisterDialog service={service} />
      </span>
    </>
  );
}

function RetireOrConfirm(props: MendProps) {
  const t = useTexts();
  return (
    <>
      {t('trust.mend.silent')} <FileLink {...props} />
    </>
  );
}

const mends: Record<TrustFinding, ComponentType<MendProps>> = {
  'no-owner': NameAnOwner,
  'unknown-owner': CorrectTheOwner,
  unregistered: Register,
  silent: RetireOrConfirm,
};

/** How to mend what was found about a service, each finding on its line. */
export function Mends(props: MendProps) {
  return (
    <ul className={styles.lines}>
      {props.service.findings.map(finding => {
        const Mend = mends[finding];
        return (
          <li key={finding}>
            <Mend {...props} />
          </li>
        );
      })}
    </ul>
  );
}
