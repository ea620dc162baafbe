import { useLocation } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiCalendarEventLine, RiPrinterLine } from '@remixicon/react';
import { footfallDigestRouteRef, footfallReportRouteRef } from '../routes';
import { useTexts } from '../translation';

/** Leads to the week's digest and, under the same filters, to the report. */
export function PageActions() {
  const t = useTexts();
  const digest = useRouteRef(footfallDigestRouteRef)();
  const report = useRouteRef(footfallReportRouteRef)();
  const { search } = useLocation();
  return (
    <>
      <ButtonLink
        variant="secondary"
        href={digest}
        iconStart={<RiCalendarEventLine />}
      >
        {t('digest.open')}
      </ButtonLink>
      <ButtonLink
        variant="secondary"
        href={`${report}${search}`}
        iconStart={<RiPrinterLine />}
      >
        {t('report.open')}
      </ButtonLink>
    </>
  );
}
