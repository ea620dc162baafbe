import {
  GroupResult,
  QuestionKind,
  SurveyQuestion,
  WaveResults,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { TeamBadge } from '../../incidents/team/TeamBadges';
import { FittingTable } from '../../tables/FittingTable';
import { PlainColumn } from '../../tables/PlainTable';
import { Texts, useTexts } from '../../translation';
import { HiddenMark } from './heat/HiddenMark';
import { Scores, useScores } from './useScores';

type Result = GroupResult['questions'][number];

/** The one figure that a question is told by in a table; null: it has none. */
const figureTable: Record<
  QuestionKind,
  ((result: Result, scores: Scores) => string | null) | null
> = {
  recommend: ({ mean, nps }, scores) =>
    mean === null || nps === null
      ? null
      : `${scores.mean(mean)} (NPS ${scores.nps(nps)})`,
  satisfaction: ({ mean }, scores) =>
    mean === null ? null : scores.satisfaction(mean),
  wouldStay: ({ share }, scores) =>
    share === null ? null : scores.wouldStay(share),
  agree: ({ mean }, scores) => (mean === null ? null : scores.mean(mean)),
  choice: null,
  text: null,
};

function titleOf({ key, title }: GroupResult, t: Texts): string {
  const named: Readonly<Record<string, string>> = {
    mixed: t('voice.groups.mixed'),
    '': t('voice.groups.untyped'),
  };
  return named[key] ?? title;
}

function Answered({ result }: { result: GroupResult }) {
  const t = useTexts();
  const formats = useFormats();
  const { status, invited, n, responseRate } = result;
  return status === 'shown' ? (
    <>
      {t('voice.waves.answeredOf', {
        n: formats.count(n ?? 0),
        invited: formats.count(invited ?? 0),
        share: formats.share(responseRate ?? 0),
      })}
    </>
  ) : (
    <HiddenMark status={status} />
  );
}

function useColumns(
  heading: string,
  questions: readonly SurveyQuestion[],
): PlainColumn<GroupResult>[] {
  const t = useTexts();
  const scores = useScores();
  const figureOf = ({ id, kind }: SurveyQuestion, row: GroupResult) => {
    const result = row.questions.find(({ questionId }) => questionId === id);
    const write = figureTable[kind];
    return (result && write?.(result, scores)) ?? t('figures.none');
  };
  return [
    {
      id: 'group',
      label: heading,
      cell: row => (
        <>
          {titleOf(row, t)}
          <TeamBadge teamRef={row.key} isMark />
        </>
      ),
    },
    ...questions
      .filter(({ kind }) => figureTable[kind] !== null)
      .map(question => ({
        id: question.id,
        label:
          question.kind === 'agree'
            ? question.text
            : t(`voice.kindShort.${question.kind}`),
        isNumber: true,
        cell: (row: GroupResult) => figureOf(question, row),
      })),
    {
      id: 'answered',
      label: t('voice.waves.answered'),
      isNumber: true,
      cell: row => <Answered result={row} />,
    },
  ];
}

/** Groups in one wave, a column for each question that has a figure. */
export function GroupTable(props: {
  results: WaveResults;
  heading: string;
  label: string;
}) {
  const { results, heading, label } = props;
  return (
    <FittingTable
      label={label}
      columns={useColumns(heading, results.wave.questions)}
      items={results.rows}
      keyOf={({ key }) => key}
    />
  );
}
