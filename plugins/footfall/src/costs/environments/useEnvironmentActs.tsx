import { ReactNode, useState } from 'react';
import {
  EnvironmentList,
  EnvironmentRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { ExtendDialog, EnvironmentDialogProps } from './ExtendDialog';
import { EnvironmentAct } from './refusalOfEnvironmentAct';
import { ShutDownDialog } from './ShutDownDialog';

/** Acts on environments, each with a dialog of its own. */
export interface EnvironmentActs {
  readonly start: (
    act: EnvironmentAct,
    environments: readonly EnvironmentRecord[],
  ) => void;
  /** What became of the last one, to be said aloud. */
  readonly said: string;
  /** Says what became of an act that needs no dialog, in place of the last one. */
  readonly say: (words: string) => void;
  /** The dialog that is open, to be rendered. */
  readonly dialog: ReactNode;
}

interface Started {
  readonly act: EnvironmentAct;
  readonly environments: readonly EnvironmentRecord[];
}

const dialogTable: Record<
  EnvironmentAct,
  (props: EnvironmentDialogProps) => JSX.Element
> = {
  extend: ExtendDialog,
  shutDown: ShutDownDialog,
};

/**
 * Opens the dialogs of acts on environments.
 *
 * @param onChanged - called once something may have changed: after it was done,
 * and when a dialog is left in which only some were
 */
export function useEnvironmentActs(
  policy: EnvironmentList['policy'],
  onChanged: () => void,
): EnvironmentActs {
  const [started, setStarted] = useState<Started>();
  const [said, setSaid] = useState('');
  const close = () => {
    setStarted(undefined);
    onChanged();
  };
  const Dialog = started ? dialogTable[started.act] : undefined;
  return {
    start: (act, environments) => {
      setSaid('');
      setStarted({ act, environments });
    },
    said,
    say: setSaid,
    dialog: started && Dialog && (
      <Dialog
        environments={started.environments}
        policy={policy}
        onDone={words => {
          setSaid(words);
          close();
        }}
        onClose={close}
      />
    ),
  };
}
