import {
  DefaultTemplateOutputs,
  ScaffolderTemplateOutputsComponent,
} from '@backstage/plugin-scaffolder-react/alpha';
import { ComponentProps } from 'react';
import { useParams } from 'react-router-dom';
import { currentOf } from '../api/useAnswer';
import { FootfallPalette } from '../palette/FootfallPalette';
import { RunRating } from './RunRating';
import { useRating } from './useRating';

function OutputsRating(props: { taskId: string }) {
  const rating = useRating(props.taskId);
  const question = currentOf(rating.answer);
  const isAsked =
    question?.state === 'open' || question?.state === 'changeable';
  return question && isAsked ? (
    <FootfallPalette>
      <RunRating question={question} rating={rating} />
    </FootfallPalette>
  ) : null;
}

/**
 * The outputs of a run with its rating under them, for apps that would rather
 * have it there than in the prompt.
 */
export function RatedTemplateOutputs({
  output,
}: ComponentProps<ScaffolderTemplateOutputsComponent>) {
  const { taskId } = useParams();
  return (
    <>
      <DefaultTemplateOutputs output={output} />
      {taskId && <OutputsRating key={taskId} taskId={taskId} />}
    </>
  );
}
