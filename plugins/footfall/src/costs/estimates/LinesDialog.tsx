import {
  Button,
  Dialog,
  DialogBody,
  DialogHeader,
  DialogTrigger,
} from '@backstage/ui';
import { ToolEstimateSummary } from '@footfall/backstage-plugin-footfall-common';
import { useAnswer } from '../../api/useAnswer';
import { FootfallPalette } from '../../palette/FootfallPalette';
import { Loading } from '../../placeholders/Loading';
import { useTexts } from '../../translation';
import { CostAnswerView } from '../CostAnswerView';
import { LinesTable } from '../field/EstimateLines';
import { nameOfAddress } from './EstimatedSubject';
import styles from '../costs.module.css';

// It is mounted once somebody looks: lists are read without lines.
function Lines(props: { id: string }) {
  const { id } = props;
  const t = useTexts();
  const answer = useAnswer(`tool-estimate ${id}`, api =>
    api.costs.getToolEstimate(id),
  );
  return (
    <CostAnswerView answer={answer} loading={<Loading heights={[160]} />}>
      {({ estimate }) =>
        estimate.lines.length === 0 ? (
          <p className={styles.detail}>{t('costEstimates.nothing')}</p>
        ) : (
          <LinesTable lines={estimate.lines} />
        )
      }
    </CostAnswerView>
  );
}

/** What an estimate is made of, on demand. */
export function LinesDialog(props: { summary: ToolEstimateSummary }) {
  const { id, ref } = props.summary;
  const t = useTexts();
  const what = nameOfAddress(ref);
  return (
    <DialogTrigger>
      <Button
        variant="secondary"
        size="small"
        aria-label={t('costEstimates.linesOf', { what })}
      >
        {t('costEstimates.lines')}
      </Button>
      <Dialog width={960}>
        <DialogHeader>{t('costEstimates.consists', { what })}</DialogHeader>
        <DialogBody>
          <FootfallPalette surface="card">
            <Lines id={id} />
          </FootfallPalette>
        </DialogBody>
      </Dialog>
    </DialogTrigger>
  );
}
