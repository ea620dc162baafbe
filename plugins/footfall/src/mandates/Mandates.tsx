import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { Button, Text } from '@backstage/ui';
import {
  FilterOptions,
  footfallMandateUpdatePermission,
  MandateList,
} from '@footfall/backstage-plugin-footfall-common';
import { FocusKeepingSection } from '../focus/FocusKeepingSection';
import { Placeholder } from '../placeholders/Placeholder';
import { useTexts } from '../translation';
import { MandateAction } from './MandateAction';
import { MandateDialog } from './MandateDialog';
import { MandateItem } from './MandateItem';
import { MandateTimeline } from './MandateTimeline';
import { orderMandates } from './phaseOf';
import styles from './mandates.module.css';

const OPEN = 'mandate';

interface MandatesProps {
  list: MandateList;
  options: FilterOptions;
  /** Rises with each change of a mandate. */
  version: number;
  onChanged: () => void;
}

/** Which mandate's exceptions are open, as the address says it. */
function useOpenMandate() {
  const [params, setParams] = useSearchParams();
  const open = params.get(OPEN);
  const toggle = (id: string) =>
    setParams(
      current => {
        const next = new URLSearchParams(current);
        if (current.get(OPEN) === id) {
          next.delete(OPEN);
        } else {
          next.set(OPEN, id);
        }
        return next;
      },
      { replace: true },
    );
  return { open, toggle };
}

function NoMandates(props: { onCreate?: () => void }) {
  const { onCreate } = props;
  const t = useTexts();
  return (
    <Placeholder
      title={t('mandates.empty.title')}
      description={t('mandates.empty.description')}
    >
      {onCreate ? (
        <Button onPress={onCreate}>{t('mandates.create')}</Button>
      ) : (
        <Text as="p" variant="body-medium" color="secondary">
          {t('mandates.empty.mayNot', {
            permission: footfallMandateUpdatePermission.name,
          })}
        </Text>
      )}
    </Placeholder>
  );
}

function Introduction(props: { onCreate?: () => void }) {
  const { onCreate } = props;
  const t = useTexts();
  return (
    <div className={styles.top}>
      <div className={styles.about}>
        <Text as="p" variant="body-medium">
          {t('mandates.about')}
        </Text>
        {!onCreate && (
          <Text as="p" variant="body-medium" color="secondary">
            {t('mandates.mayNot', {
              permission: footfallMandateUpdatePermission.name,
            })}
          </Text>
        )}
      </div>
      {onCreate && <Button onPress={onCreate}>{t('mandates.create')}</Button>}
    </div>
  );
}

function Records(
  props: MandatesProps & { onAct?: (action: MandateAction) => void },
) {
  const { list, options, version, onAct } = props;
  const t = useTexts();
  const { open, toggle } = useOpenMandate();
  const mandates = orderMandates(list.mandates, options.today);
  const onCreate = onAct && (() => onAct({ kind: 'create' }));
  if (mandates.length === 0) {
    return <NoMandates onCreate={onCreate} />;
  }
  return (
    <>
      <Introduction onCreate={onCreate} />
      <MandateTimeline mandates={mandates} today={options.today} />
      <FocusKeepingSection label={t('mandates.list')}>
        <Text as="h2" variant="title-x-small" weight="bold">
          {t('mandates.list')}
        </Text>
        <ul className={styles.list}>
          {mandates.map(mandate => (
            <MandateItem
              key={mandate.id}
              mandate={mandate}
              options={options}
              version={version}
              isOpen={open === mandate.id}
              onToggle={() => toggle(mandate.id)}
              onAct={onAct}
            />
          ))}
        </ul>
      </FocusKeepingSection>
    </>
  );
}

/** What was mandated, when and why; and, for those who may, how to change it. */
export function Mandates(props: MandatesProps) {
  const { list, options, onChanged } = props;
  const [action, setAction] = useState<MandateAction>();
  const [said, setSaid] = useState('');
  const close = () => setAction(undefined);
  return (
    <div className={styles.page}>
      <p className={styles.said} role="status">
        {said}
      </p>
      <Records {...props} onAct={list.mayChange ? setAction : undefined} />
      {action && (
        <MandateDialog
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
