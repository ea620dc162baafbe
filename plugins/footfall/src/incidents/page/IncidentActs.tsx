import { ComponentType } from 'react';
import { Button } from '@backstage/ui';
import {
  IncidentAct,
  IncidentDetail,
} from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../../translation';
import { ActDialogProps } from '../forms/ActDialogProps';
import { AssignDialog } from '../forms/AssignDialog';
import { LinkDialog } from '../forms/LinkDialog';
import { PublicLineDialog } from '../forms/PublicLineDialog';
import styles from '../incidents.module.css';

/** What opens a dialog; a comment has its place in the timeline. */
export type DialogAct = Exclude<IncidentAct, 'comment'>;

const dialogActs: readonly DialogAct[] = ['speak', 'assign', 'link'];

const dialogTable: Record<DialogAct, ComponentType<ActDialogProps>> = {
  speak: PublicLineDialog,
  assign: AssignDialog,
  link: LinkDialog,
};

/** What the reader can do beside moving it. */
export function IncidentActs(props: {
  incident: IncidentDetail;
  onAct: (act: DialogAct) => void;
}) {
  const { incident, onAct } = props;
  const t = useTexts();
  const possible = dialogActs.filter(act =>
    incident.acts.some(option => option.act === act && option.mayDo),
  );
  return possible.length === 0 ? null : (
    <div className={styles.actions}>
      {possible.map(act => (
        <Button
          key={act}
          variant="secondary"
          size="small"
          onPress={() => onAct(act)}
        >
          {t(`incidents.act.${act}`)}
        </Button>
      ))}
    </div>
  );
}

/** The dialog of what somebody is about to do. */
export function ActDialog(props: ActDialogProps & { act: DialogAct }) {
  const { act, ...rest } = props;
  const Dialog = dialogTable[act];
  return <Dialog {...rest} />;
}
