import {
  adoptionFigureNames,
  missingReasons,
  routeKinds,
  serviceStates,
} from '@footfall/backstage-plugin-footfall-common';
import { Text } from '@backstage/ui';
import { RouteSwatch } from '../adoption/routes/RouteSwatch';
import { Frame } from '../shell/Frame';
import { StateGlyph } from '../strips/StateGlyph';
import { useTexts } from '../translation';
import { DefinitionList } from './DefinitionList';
import { FigureDefinitions } from './FigureDefinitions';
import { IncidentDefinitions } from './IncidentDefinitions';
import { OverTimeDefinitions } from './OverTimeDefinitions';
import { PeopleDefinitions } from './PeopleDefinitions';
import { SurveyDefinitions } from './SurveyDefinitions';
import { TrustDefinitions } from './TrustDefinitions';
import { useScrollToHash } from './useScrollToHash';
import styles from './DefinitionsPage.module.css';

/** What every figure, state and route means, each under an anchor of its own. */
export function DefinitionsPage() {
  const t = useTexts();
  useScrollToHash();
  return (
    <Frame title={t('shell.tabs.definitions')} tab="definitions">
      <div className={styles.page}>
        <Text as="p" variant="body-large">
          {t('definitions.intro')}
        </Text>
        <FigureDefinitions names={adoptionFigureNames} />
        <DefinitionList
          title={t('definitions.states')}
          intro={t('definitions.statesIntro')}
          definitions={[
            {
              id: 'known-services',
              title: t('definitions.known'),
              meaning: t('definitions.knownMeaning'),
            },
            ...serviceStates.map(state => ({
              id: `state-${state}`,
              title: t(`kinds.state.${state}`),
              mark: <StateGlyph state={state} />,
              meaning: t(`kinds.stateMeaning.${state}`),
            })),
          ]}
        />
        <DefinitionList
          title={t('definitions.routes')}
          definitions={routeKinds.map(kind => ({
            id: `route-${kind}`,
            title: t(`kinds.route.${kind}`),
            mark: <RouteSwatch kind={kind} />,
            meaning: t(`kinds.routeMeaning.${kind}`),
          }))}
        />
        <OverTimeDefinitions />
        <PeopleDefinitions />
        <SurveyDefinitions />
        <IncidentDefinitions />
        <TrustDefinitions />
        <DefinitionList
          title={t('definitions.missing')}
          intro={t('definitions.missingIntro')}
          definitions={missingReasons.map(reason => ({
            id: `missing-${reason}`,
            title: t(`figures.missing.${reason}`),
            meaning: t(`definitions.missingMeaning.${reason}`),
          }))}
        />
      </div>
    </Frame>
  );
}
