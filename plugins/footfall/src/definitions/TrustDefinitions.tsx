import {
  sourceHealths,
  trustFindings,
} from '@footfall/backstage-plugin-footfall-common';
import { HealthGlyph } from '../sources/list/HealthGlyph';
import { useTexts } from '../translation';
import { DefinitionList } from './DefinitionList';
import styles from './DefinitionsPage.module.css';

/** What the catalog is held against, and how a source is. */
export function TrustDefinitions() {
  const t = useTexts();
  return (
    <>
      <DefinitionList
        title={t('trust.definitions.title')}
        intro={t('trust.definitions.intro')}
        definitions={[
          {
            id: 'trust-score',
            title: t('trust.score.title'),
            meaning: (
              <>
                {t('trust.score.answers')}
                <br />
                <span className={styles.formula}>
                  <code>{t('trust.score.formula')}</code>
                </span>
              </>
            ),
          },
          ...trustFindings.map(finding => ({
            id: `trust-${finding}`,
            title: t(`trust.finding.${finding}`),
            meaning: t(`trust.findingMeaning.${finding}`),
          })),
        ]}
      />
      <DefinitionList
        title={t('sources.definitions.title')}
        definitions={sourceHealths.map(health => ({
          id: `health-${health}`,
          title: t(`sources.health.${health}`),
          mark: <HealthGlyph health={health} />,
          meaning: t(`sources.healthMeaning.${health}`),
        }))}
      />
    </>
  );
}
