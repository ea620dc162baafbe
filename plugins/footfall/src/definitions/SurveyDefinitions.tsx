import { useTexts } from '../translation';
import { DefinitionList } from './DefinitionList';
import styles from './DefinitionsPage.module.css';

const FIGURES = [
  'recommend',
  'satisfaction',
  'would-stay',
  'response-rate',
] as const;
const PROMISES = [
  'survey-anonymity',
  'survey-while-open',
  'survey-shown',
] as const;

/** What surveys are told in, and how answers stay those of nobody. */
export function SurveyDefinitions() {
  const t = useTexts();
  return (
    <DefinitionList
      title={t('surveys.definitions.title')}
      intro={t('surveys.definitions.intro')}
      definitions={[
        ...FIGURES.map(id => ({
          id: `survey-${id}`,
          title: t(`surveys.figures.${id}.title`),
          meaning: (
            <>
              {t(`surveys.figures.${id}.answers`)}
              <br />
              <span className={styles.formula}>
                <code>{t(`surveys.figures.${id}.formula`)}</code>
              </span>
            </>
          ),
        })),
        ...PROMISES.map(id => ({
          id,
          title: t(`surveys.definitions.${id}.title`),
          meaning: t(`surveys.definitions.${id}.meaning`),
        })),
      ]}
    />
  );
}
