import { RiPrinterLine } from '@remixicon/react';
import { Button } from '@backstage/ui';
import { useAnswer } from '../api/useAnswer';
import { AnswerView } from '../placeholders/AnswerView';
import { Loading } from '../placeholders/Loading';
import { NoDeploymentsYet } from '../placeholders/NoDeploymentsYet';
import { Frame } from '../shell/Frame';
import { useTexts } from '../translation';
import { Report } from './Report';

/** The organisation on one page, to print or to show at an all-hands. */
export function ReportPage() {
  const t = useTexts();
  const options = useAnswer('filter-options', api => api.getFilterOptions());
  return (
    <Frame
      title={t('report.title')}
      tab={null}
      actions={
        <Button iconStart={<RiPrinterLine />} onPress={() => window.print()}>
          {t('report.print')}
        </Button>
      }
    >
      <AnswerView answer={options} loading={<Loading heights={[700]} />}>
        {value =>
          value.firstDay === null ? (
            <NoDeploymentsYet nowMs={Date.now()} />
          ) : (
            <Report options={value} nowMs={Date.now()} />
          )
        }
      </AnswerView>
    </Frame>
  );
}
