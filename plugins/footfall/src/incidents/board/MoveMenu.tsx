import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import {
  IncidentState,
  IncidentSummary,
} from '@footfall/backstage-plugin-footfall-common';
import { RiArrowRightLine } from '@remixicon/react';
import { useTexts } from '../../translation';
import { describeRefusal } from '../describeIncident';
import styles from '../incidents.module.css';

/** Where an incident can be moved; what it cannot says why. */
export function MoveMenu(props: {
  incident: IncidentSummary;
  onMove: (incident: IncidentSummary, to: IncidentState) => void;
}) {
  const { incident, onMove } = props;
  const t = useTexts();
  const label = t('incidents.move.openFor', { team: incident.team.title });
  return (
    <MenuTrigger>
      <Button
        variant="secondary"
        size="small"
        iconStart={<RiArrowRightLine />}
        aria-label={label}
      >
        {t('incidents.move.open')}
      </Button>
      <Menu aria-label={label}>
        {incident.moves.map(option => {
          const reason = describeRefusal(incident, option, t);
          return (
            <MenuItem
              key={option.to}
              id={option.to}
              textValue={t(`incidents.move.action.${option.to}`)}
              isDisabled={reason !== undefined}
              onAction={() => onMove(incident, option.to)}
            >
              <span className={styles.way}>
                {t(`incidents.move.action.${option.to}`)}
                {reason !== undefined && (
                  <span className={styles.reason}>{reason}</span>
                )}
              </span>
            </MenuItem>
          );
        })}
      </Menu>
    </MenuTrigger>
  );
}
