import { incidentStates } from '@footfall/backstage-plugin-footfall-common';
import { IncidentMark } from '../incidents/IncidentStateMark';
import { useTexts } from '../translation';
import { DefinitionList } from './DefinitionList';
import styles from './DefinitionsPage.module.css';

const FIGURES = ['timeToAcknowledge', 'timeToResolve', 'recovery'] as const;

/** When an incident opens, where it can stand, and how they are dealt with. */
export function IncidentDefinitions() {
  const t = useTexts();
  return (
    <DefinitionList
      title={t('incidents.title')}
      intro={t('incidents.definitions.intro')}
      definitions={[
        ...FIGURES.map(id => ({
          id: `incident-${id}`,
          title: t(`incidents.figures.${id}.title`),
          meaning: (
            <>
              {t(`incidents.figures.${id}.answers`)}
              <br />
              <span className={styles.formula}>
                <code>{t(`incidents.figures.${id}.formula`)}</code>
              </span>
            </>
          ),
        })),
        ...incidentStates.map(state => ({
          id: `incident-${state}`,
          title: t(`incidents.state.${state}`),
          mark: <IncidentMark state={state} />,
          meaning: t(`incidents.definitions.state.${state}`),
        })),
      ]}
    />
  );
}
