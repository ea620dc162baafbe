import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import {
  FilterOptions,
  footfallSurveyManagePermission,
  SurveyList,
} from '@footfall/backstage-plugin-footfall-common';
import { FocusKeepingSection } from '../../focus/FocusKeepingSection';
import { Placeholder } from '../../placeholders/Placeholder';
import { useTexts } from '../../translation';
import { SurveyAction } from './SurveyAction';
import { SurveyDialog } from './SurveyDialog';
import { SurveyItem } from './SurveyItem';
import styles from './managing.module.css';

interface SurveysProps {
  list: SurveyList;
  options: FilterOptions;
  onChanged: () => void;
}

function Records(
  props: SurveysProps & { onAct: (action: SurveyAction) => void },
) {
  const { list, options, onAct } = props;
  const t = useTexts();
  const create = (
    <Button onPress={() => onAct({ kind: 'create' })}>
      {t('surveyRecords.create')}
    </Button>
  );
  if (list.surveys.length === 0) {
    return (
      <Placeholder
        title={t('surveyRecords.empty.title')}
        description={t('surveyRecords.empty.description')}
      >
        {create}
      </Placeholder>
    );
  }
  return (
    <>
      <div className={styles.head}>
        <Text as="p" variant="body-medium" className={styles.about}>
          {t('surveyRecords.about')}
        </Text>
        {create}
      </div>
      <FocusKeepingSection label={t('surveyRecords.list')}>
        <Text as="h2" variant="title-x-small" weight="bold">
          {t('surveyRecords.list')}
        </Text>
        <ul className={styles.list}>
          {list.surveys.map(survey => (
            <SurveyItem
              key={survey.id}
              survey={survey}
              options={options}
              onAct={onAct}
            />
          ))}
        </ul>
      </FocusKeepingSection>
    </>
  );
}

/** Surveys, for those who look after them. */
export function Surveys(props: SurveysProps) {
  const { list, options, onChanged } = props;
  const t = useTexts();
  const [action, setAction] = useState<SurveyAction>();
  const [said, setSaid] = useState('');
  const close = () => setAction(undefined);
  if (!list.mayManage) {
    return (
      <Placeholder
        title={t('surveyRecords.mayNot.title')}
        description={t('surveyRecords.mayNot.description', {
          permission: footfallSurveyManagePermission.name,
        })}
      />
    );
  }
  return (
    <div className={styles.page}>
      <p className={styles.said} role="status">
        {said}
      </p>
      <Records {...props} onAct={setAction} />
      {action && (
        <SurveyDialog
          action={action}
          list={list}
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
