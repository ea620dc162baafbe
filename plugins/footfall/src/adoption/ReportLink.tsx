import { useLocation } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiPrinterLine } from '@remixicon/react';
import { footfallReportRouteRef } from '../routes';
import { useTexts } from '../translation';

/** Leads to the page to print, under the same filters. */
export function ReportLink() {
  const t = useTexts();
  const path = useRouteRef(footfallReportRouteRef)();
  const { search } = useLocation();
  return (
    <ButtonLink
      variant="secondary"
      href={`${path}${search}`}
      iconStart={<RiPrinterLine />}
    >
      {t('report.open')}
    </ButtonLink>
  );
}
