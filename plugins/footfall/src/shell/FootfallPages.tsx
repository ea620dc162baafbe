import { ComponentType, lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { AdoptionPage } from '../adoption/AdoptionPage';
import { FootfallPalette } from '../palette/FootfallPalette';
import { Loading } from '../placeholders/Loading';
import {
  footfallAcknowledgementsRouteRef,
  footfallAnswerRouteRef,
  footfallCostsRouteRef,
  footfallDefinitionsRouteRef,
  footfallDigestRouteRef,
  footfallEnvironmentRouteRef,
  footfallEnvironmentsRouteRef,
  footfallIncidentRouteRef,
  footfallIncidentsRouteRef,
  footfallGoldenPathsRouteRef,
  footfallMandatesRouteRef,
  footfallPeopleRouteRef,
  footfallPullRequestEstimatesRouteRef,
  footfallRateRouteRef,
  footfallReportRouteRef,
  footfallSourcesRouteRef,
  footfallSurveysRouteRef,
  footfallTargetsRouteRef,
  footfallTeamRouteRef,
  footfallTrustRouteRef,
  footfallVoiceRouteRef,
} from '../routes';
import { PulseProvider } from '../surveys/pulse/PulseContext';
import { FrameProps, FrameProvider } from './Frame';

/** A page in a chunk of its own: most visits see the first page alone. */
function lazyPage<Name extends string>(
  name: Name,
  load: () => Promise<Record<Name, ComponentType>>,
): ComponentType {
  return lazy(async () => {
    const Page: ComponentType = (await load())[name];
    return { default: Page };
  });
}

const pages: Readonly<Record<string, ComponentType>> = {
  [footfallTeamRouteRef.path]: lazyPage(
    'TeamPage',
    () => import('../teams/TeamPage'),
  ),
  [footfallPeopleRouteRef.path]: lazyPage(
    'PeoplePage',
    () => import('../people/PeoplePage'),
  ),
  [footfallMandatesRouteRef.path]: lazyPage(
    'MandatesPage',
    () => import('../mandates/MandatesPage'),
  ),
  [footfallTargetsRouteRef.path]: lazyPage(
    'TargetsPage',
    () => import('../targets/TargetsPage'),
  ),
  [footfallIncidentsRouteRef.path]: lazyPage(
    'IncidentsPage',
    () => import('../incidents/IncidentsPage'),
  ),
  [footfallIncidentRouteRef.path]: lazyPage(
    'IncidentPage',
    () => import('../incidents/IncidentPage'),
  ),
  [footfallCostsRouteRef.path]: lazyPage(
    'CostsPage',
    () => import('../costs/CostsPage'),
  ),
  [footfallEnvironmentsRouteRef.path]: lazyPage(
    'EnvironmentsPage',
    () => import('../costs/EnvironmentsPage'),
  ),
  [footfallEnvironmentRouteRef.path]: lazyPage(
    'EnvironmentPage',
    () => import('../costs/EnvironmentPage'),
  ),
  [footfallAcknowledgementsRouteRef.path]: lazyPage(
    'AcknowledgementsPage',
    () => import('../costs/AcknowledgementsPage'),
  ),
  [footfallPullRequestEstimatesRouteRef.path]: lazyPage(
    'PullRequestEstimatesPage',
    () => import('../costs/PullRequestEstimatesPage'),
  ),
  [footfallGoldenPathsRouteRef.path]: lazyPage(
    'GoldenPathsPage',
    () => import('../goldenPaths/GoldenPathsPage'),
  ),
  [footfallRateRouteRef.path]: lazyPage(
    'RatePage',
    () => import('../ratings/RatePage'),
  ),
  [footfallVoiceRouteRef.path]: lazyPage(
    'VoicePage',
    () => import('../surveys/voice/VoicePage'),
  ),
  [footfallSurveysRouteRef.path]: lazyPage(
    'SurveysPage',
    () => import('../surveys/managing/SurveysPage'),
  ),
  [footfallAnswerRouteRef.path]: lazyPage(
    'AnswerPage',
    () => import('../surveys/AnswerPage'),
  ),
  [footfallTrustRouteRef.path]: lazyPage(
    'TrustPage',
    () => import('../trust/TrustPage'),
  ),
  [footfallSourcesRouteRef.path]: lazyPage(
    'SourcesPage',
    () => import('../sources/SourcesPage'),
  ),
  [footfallReportRouteRef.path]: lazyPage(
    'ReportPage',
    () => import('../report/ReportPage'),
  ),
  [footfallDigestRouteRef.path]: lazyPage(
    'DigestPage',
    () => import('../digest/DigestPage'),
  ),
  [footfallDefinitionsRouteRef.path]: lazyPage(
    'DefinitionsPage',
    () => import('../definitions/DefinitionsPage'),
  ),
};

/** Every page of the plugin, in the frame of the app. */
export function FootfallPages(props: { frame: ComponentType<FrameProps> }) {
  return (
    <FrameProvider value={props.frame}>
      <FootfallPalette>
        <PulseProvider>
          <Suspense fallback={<Loading heights={[32, 300]} />}>
            <Routes>
              <Route path="/" element={<AdoptionPage />} />
              {Object.entries(pages).map(([path, Page]) => (
                <Route key={path} path={path} element={<Page />} />
              ))}
            </Routes>
          </Suspense>
        </PulseProvider>
      </FootfallPalette>
    </FrameProvider>
  );
}
