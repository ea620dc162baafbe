import { useTexts } from '../translation';
import { DefinitionList } from './DefinitionList';
import styles from './DefinitionsPage.module.css';

const FIGURES = [
  'daily',
  'weekly',
  'monthly',
  'stickiness',
  'retention',
] as const;
const WORDS = ['action', 'member', 'withheld'] as const;

/** What is counted of people, and what is not told. */
export function PeopleDefinitions() {
  const t = useTexts();
  return (
    <DefinitionList
      title={t('people.definitions.title')}
      intro={t('people.definitions.intro')}
      definitions={[
        ...FIGURES.map(name => ({
          id: `people-${name}`,
          title: t(`people.definition.${name}.title`),
          meaning: (
            <>
              {t(`people.definition.${name}.answers`)}
              <br />
              <span className={styles.formula}>
                <code>{t(`people.definition.${name}.formula`)}</code>
              </span>
            </>
          ),
        })),
        ...WORDS.map(word => ({
          id: `people-${word}`,
          title: t(`people.definitions.${word}`),
          meaning: t(`people.definitions.${word}Meaning`),
        })),
      ]}
    />
  );
}
