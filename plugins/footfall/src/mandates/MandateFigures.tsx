import {
  AdoptionReport,
  MandateRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { useAnswer } from '../api/useAnswer';
import { describeFraction, writeMetric } from '../figures/describeFigure';
import { FigureName } from '../figures/FigureName';
import { useFormats } from '../figures/useFormats';
import { AnswerView } from '../placeholders/AnswerView';
import { Dimmed } from '../placeholders/Dimmed';
import { useTexts } from '../translation';
import styles from './mandates.module.css';

type Scope = MandateRecord['scope'];

const NAMES = ['mandatedCompliance', 'voluntaryAdoption'] as const;

function Figures(props: { report: AdoptionReport; title: string }) {
  const { report, title } = props;
  const { total, tier } = report;
  const t = useTexts();
  const formats = useFormats();
  return (
    <ul
      className={styles.figures}
      aria-label={t('mandates.figures.label', { title })}
    >
      {NAMES.map(name => (
        <li key={name}>
          <strong className={styles.number}>
            {writeMetric(name, total.figures[name], formats, t)}
          </strong>{' '}
          <FigureName name={name} metric={total.figures[name]} />
          <div className={styles.detail}>
            {describeFraction(name, total.figures[name], formats, t)}
          </div>
        </li>
      ))}
      <li className={styles.detail}>
        {t('mandates.figures.window', {
          tier: t(`mandates.scope.tier.${tier}`),
        })}
      </li>
    </ul>
  );
}

function AskedFigures(props: { scope: Scope; title: string; version: number }) {
  const { scope, title, version } = props;
  const t = useTexts();
  const query = {
    ...(scope.team !== null && { team: scope.team }),
    ...(scope.type !== null && { type: scope.type }),
    ...(scope.tier !== null && { tier: scope.tier }),
  };
  const answer = useAnswer(
    JSON.stringify(query),
    api => api.getAdoption(query),
    version,
  );
  return (
    <AnswerView
      answer={answer}
      loading={
        <p className={styles.detail} role="status">
          {t('mandates.figures.loading')}
        </p>
      }
    >
      {report => (
        <Dimmed answer={answer}>
          <Figures report={report} title={title} />
        </Dimmed>
      )}
    </AnswerView>
  );
}

/** How a mandate is kept, beside what those do who are free to choose. */
export function MandateFigures(props: {
  mandate: MandateRecord;
  /** Rises with each change of a mandate: any of them may move the figures. */
  version: number;
}) {
  const { mandate, version } = props;
  const { scope, title } = mandate;
  const t = useTexts();
  return scope.tag === null ? (
    <AskedFigures scope={scope} title={title} version={version} />
  ) : (
    <p className={styles.detail}>{t('mandates.figures.withTag')}</p>
  );
}
