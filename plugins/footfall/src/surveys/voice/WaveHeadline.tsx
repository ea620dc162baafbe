import { ReactNode } from 'react';
import {
  GroupResult,
  QuestionKind,
  SatisfactionHealth,
  WaveRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { BelowBar } from './BelowBar';
import { HiddenResult } from './HiddenResult';
import { Bar, isBelowBar } from './measures';
import { SurveyFigureName } from './SurveyFigureName';
import { EarlierPoint } from './earlierPoint';
import { promotersOf } from './promotersOf';
import { useScores } from './useScores';
import styles from './voice.module.css';

interface HeadlineProps {
  result: GroupResult;
  wave: WaveRecord;
  bar: Bar;
  /** The wave before it in which something was shown. */
  earlier: EarlierPoint | undefined;
}

const questionOf = ({ questions }: GroupResult, kind: QuestionKind) =>
  questions.find(question => question.kind === kind);

function Figure(props: {
  value: string;
  name: ReactNode;
  details: readonly (string | undefined)[];
  children?: ReactNode;
}) {
  return (
    <div className={styles.figure}>
      <div className={styles.number}>{props.value}</div>
      <div className={styles.name}>{props.name}</div>
      {props.details.map(
        detail =>
          detail !== undefined && (
            <div key={detail} className={styles.detail}>
              {detail}
            </div>
          ),
      )}
      {props.children}
    </div>
  );
}

/** What the figure was before; undefined where it was not told. */
function useBefore(earlier: EarlierPoint | undefined) {
  const t = useTexts();
  return (
    value: number | null | undefined,
    write: (value: number) => string,
  ): string | undefined =>
    earlier && typeof value === 'number'
      ? t('voice.figure.before', {
          number: String(earlier.number),
          value: write(value),
        })
      : undefined;
}

function RecommendFigures(props: HeadlineProps) {
  const { result, bar, earlier } = props;
  const t = useTexts();
  const formats = useFormats();
  const scores = useScores();
  const before = useBefore(earlier);
  const asked = questionOf(result, 'recommend');
  if (!asked || asked.nps === null || asked.mean === null) {
    return null;
  }
  const { promoters, detractors } = promotersOf(asked.distribution);
  const isBelow = (measure: 'mean' | 'nps', value: number) =>
    isBelowBar(measure, value, bar);
  return (
    <>
      <Figure
        value={t('voice.figure.margin', {
          nps: scores.nps(asked.nps),
          margin: formats.count(Math.round(asked.npsMargin ?? 0)),
        })}
        name={<SurveyFigureName id="recommend" name={t('voice.figure.nps')} />}
        details={[
          t('voice.figure.npsDetail', {
            promoters: formats.share(promoters),
            detractors: formats.share(detractors),
          }),
          before(earlier?.point.recommend?.nps, scores.nps),
        ]}
      >
        {isBelow('nps', asked.nps) && <BelowBar />}
      </Figure>
      <Figure
        value={scores.mean(asked.mean)}
        name={<SurveyFigureName id="recommend" name={t('voice.figure.mean')} />}
        details={[
          t('voice.figure.meanDetail', {
            n: t('voice.figure.answers', { count: asked.n }),
            bar: formats.count(bar.below),
          }),
          before(earlier?.point.recommend?.mean, scores.mean),
        ]}
      >
        {isBelow('mean', asked.mean) && <BelowBar />}
      </Figure>
    </>
  );
}

function describeHealth(
  health: SatisfactionHealth | null,
  t: ReturnType<typeof useTexts>,
): string | undefined {
  return health === null ? undefined : t(`voice.health.${health}`);
}

function OtherFigures({ result, earlier }: HeadlineProps) {
  const t = useTexts();
  const formats = useFormats();
  const scores = useScores();
  const before = useBefore(earlier);
  const satisfaction = questionOf(result, 'satisfaction');
  const wouldStay = questionOf(result, 'wouldStay');
  return (
    <>
      {satisfaction && satisfaction.mean !== null && (
        <Figure
          value={scores.satisfaction(satisfaction.mean)}
          name={
            <SurveyFigureName
              id="satisfaction"
              name={t('voice.figure.satisfaction')}
            />
          }
          details={[
            t('voice.figure.satisfactionDetail', {
              n: t('voice.figure.answers', { count: satisfaction.n }),
            }),
            describeHealth(satisfaction.health, t),
            before(earlier?.point.satisfaction?.mean, scores.satisfaction),
          ]}
        />
      )}
      {wouldStay && wouldStay.share !== null && (
        <Figure
          value={scores.wouldStay(wouldStay.share)}
          name={
            <SurveyFigureName
              id="would-stay"
              name={t('voice.figure.wouldStay')}
            />
          }
          details={[
            t('voice.figure.wouldStayDetail', {
              yes: formats.count(wouldStay.distribution[1] ?? 0),
              n: formats.count(wouldStay.n),
            }),
            before(earlier?.point.wouldStay?.share, scores.wouldStay),
          ]}
        />
      )}
    </>
  );
}

function ResponseFigure({ result, earlier }: HeadlineProps) {
  const t = useTexts();
  const formats = useFormats();
  const before = useBefore(earlier);
  const { invited, n, responseRate } = result;
  return responseRate === null || n === null || invited === null ? null : (
    <Figure
      value={formats.share(responseRate)}
      name={
        <SurveyFigureName
          id="response-rate"
          name={t('voice.figure.responseRate')}
        />
      }
      details={[
        t('voice.figure.responseDetail', {
          n: formats.count(n),
          invited: formats.count(invited),
        }),
        before(earlier?.point.responseRate, formats.share),
      ]}
    />
  );
}

/** What a group answered in a wave, in figures, or why that is not told. */
export function WaveHeadline(props: HeadlineProps) {
  const { result, wave } = props;
  const { status } = result;
  return status === 'shown' ? (
    <div className={styles.strip}>
      <RecommendFigures {...props} />
      <OtherFigures {...props} />
      <ResponseFigure {...props} />
    </div>
  ) : (
    <HiddenResult status={status} result={result} wave={wave} />
  );
}
