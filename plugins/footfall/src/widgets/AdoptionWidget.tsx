import { useRouteRef } from '@backstage/core-plugin-api';
import { Link, Text } from '@backstage/ui';
import {
  AdoptionFigureName,
  FootfallApi,
} from '@footfall/backstage-plugin-footfall-common';
import { describeTrend } from '../adoption/trend/describeTrend';
import { useAnswer } from '../api/useAnswer';
import { SmallFigures } from '../figures/SmallFigures';
import { useFormats } from '../figures/useFormats';
import { describeWindow } from '../filters/describeWindow';
import { FootfallPalette } from '../palette/FootfallPalette';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { footfallRootRouteRef } from '../routes';
import { useTexts } from '../translation';
import styles from './widgets.module.css';

const NAMES: readonly AdoptionFigureName[] = [
  'registered',
  'activeAdoption',
  'voluntaryAdoption',
];

// The trend explains the figures; they are shown without it rather than not.
async function askForOrganisation(api: FootfallApi) {
  const [options, report, trends] = await Promise.all([
    api.getFilterOptions(),
    api.getAdoption(),
    api.getTrends().catch(() => undefined),
  ]);
  return { options, report, trend: trends?.rows.at(0) };
}

/** How far the platform is adopted, for the home page. */
export function AdoptionWidget() {
  const t = useTexts();
  const formats = useFormats();
  const path = useRouteRef(footfallRootRouteRef)();
  const answer = useAnswer('organisation', askForOrganisation);
  return (
    <FootfallPalette surface="card">
      <AnswerView answer={answer} loading={<Loading heights={[80, 20]} />}>
        {({ options, report, trend }) =>
          options.firstDay === null ? (
            <Text as="p" variant="body-medium">
              {t('widgets.adoption.none')}
            </Text>
          ) : (
            <div className={styles.stack}>
              <SmallFigures names={NAMES} figures={report.total.figures} />
              {trend && (
                <Text as="p" variant="body-medium">
                  {describeTrend(trend, formats, t).sentence}
                </Text>
              )}
              <div className={styles.foot}>
                <span>
                  {t('widgets.adoption.caption', {
                    window: describeWindow(report.window, formats),
                  })}
                </span>
                <Link href={path}>{t('widgets.adoption.open')}</Link>
              </div>
            </div>
          )
        }
      </AnswerView>
    </FootfallPalette>
  );
}
