import { useState } from 'react';
import {
  FilterOptions,
  TargetList,
  TargetRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../figures/useFormats';
import { useTexts } from '../translation';
import { EndTargetDialog } from './EndTargetDialog';
import { NewTargetDialog } from './NewTargetDialog';
import { TargetRecords } from './TargetRecords';
import { useTargetNames } from './useTargetNames';
import styles from './targets.module.css';

type Action =
  | { readonly kind: 'create' }
  | { readonly kind: 'end'; readonly target: TargetRecord };

interface TargetsProps {
  list: TargetList;
  options: FilterOptions;
  onChanged: () => void;
}

function TargetDialog(props: {
  action: Action;
  options: FilterOptions;
  onDone: (said: string) => void;
  onClose: () => void;
}) {
  const { action, options, onDone, onClose } = props;
  const t = useTexts();
  const formats = useFormats();
  const { titleOf } = useTargetNames(options);
  if (action.kind === 'create') {
    return (
      <NewTargetDialog
        options={options}
        onDone={({ percent }) =>
          onDone(
            t('targets.form.done', { percent: formats.share(percent / 100) }),
          )
        }
        onClose={onClose}
      />
    );
  }
  const title = titleOf(action.target);
  return (
    <EndTargetDialog
      target={action.target}
      title={title}
      onDone={() => onDone(t('targets.end.done', { title }))}
      onClose={onClose}
    />
  );
}

/** Who is ahead, who is behind; and, for those who may, how to change it. */
export function Targets(props: TargetsProps) {
  const { list, options, onChanged } = props;
  const [action, setAction] = useState<Action>();
  const [said, setSaid] = useState('');
  const close = () => setAction(undefined);
  const acts = {
    onCreate: () => setAction({ kind: 'create' }),
    onEnd: (target: TargetRecord) => setAction({ kind: 'end', target }),
  };
  return (
    <div className={styles.page}>
      <p className={styles.said} role="status">
        {said}
      </p>
      <TargetRecords
        targets={list.targets}
        options={options}
        acts={list.mayChange ? acts : undefined}
      />
      {action && (
        <TargetDialog
          action={action}
          options={options}
          onDone={done => {
            close();
            setSaid(done);
            onChanged();
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
