import { AdoptionFigureName } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../translation';
import { DefinitionList } from './DefinitionList';
import styles from './DefinitionsPage.module.css';

/** Figures with the question that they answer and their formula. */
export function FigureDefinitions(props: {
  names: readonly AdoptionFigureName[];
}) {
  const t = useTexts();
  return (
    <DefinitionList
      title={t('definitions.figures')}
      definitions={props.names.map(name => ({
        id: name,
        title: t(`figures.texts.${name}.title`),
        meaning: (
          <>
            {t(`figures.texts.${name}.answers`)}
            <br />
            <span className={styles.formula}>
              <code>{t(`figures.texts.${name}.formula`)}</code>
              {', '}
              {t(`definitions.unit.${name}`)}
            </span>
          </>
        ),
      }))}
    />
  );
}
