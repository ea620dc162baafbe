import { ReactNode } from 'react';
import {
  AdoptionReport,
  Day,
  lastWholeDays,
  Metric,
  PeopleReport,
} from '@footfall/backstage-plugin-footfall-common';
import { describeFraction, writeMetric } from '../figures/describeFigure';
import { DefinedName } from '../figures/DefinedName';
import { FigureName } from '../figures/FigureName';
import { useFormats } from '../figures/useFormats';
import { describeWindow } from '../filters/describeWindow';
import { useTexts } from '../translation';
import { PeopleFigureName } from '../translation/messages/people';
import { describePeople } from './describePeople';
import styles from './PeoplePage.module.css';

const NAMES: readonly PeopleFigureName[] = [
  'daily',
  'weekly',
  'monthly',
  'stickiness',
];

// The whole days that a figure looks back on.
const daysTable: Record<PeopleFigureName, number | null> = {
  daily: 1,
  weekly: 7,
  monthly: 28,
  stickiness: null,
};

function Figure(props: {
  value: string;
  name: ReactNode;
  details: readonly string[];
  className?: string;
}) {
  const { value, name, details, className } = props;
  return (
    <div className={`${styles.figure} ${className ?? ''}`}>
      <div className={styles.number}>{value}</div>
      <div className={styles.name}>{name}</div>
      {details.map(detail => (
        <div key={detail} className={styles.detail}>
          {detail}
        </div>
      ))}
    </div>
  );
}

function PeopleFigure(props: {
  name: PeopleFigureName;
  metric: Metric;
  minPeople: number;
  today: Day;
}) {
  const { name, metric, minPeople, today } = props;
  const t = useTexts();
  const formats = useFormats();
  const fraction = describePeople(name, metric, minPeople, formats, t);
  const days = daysTable[name];
  return (
    <Figure
      value={
        metric.value === null ? t('figures.none') : formats.share(metric.value)
      }
      name={
        <DefinedName
          name={t(`people.short.${name}`)}
          meaning={{
            id: `people-${name}`,
            title: t(`people.definition.${name}.title`),
            answers: t(`people.definition.${name}.answers`),
            formula: t(`people.definition.${name}.formula`),
            here: fraction,
          }}
        />
      }
      details={
        days === null
          ? [fraction]
          : [fraction, describeWindow(lastWholeDays(today, days), formats)]
      }
    />
  );
}

/** Who goes around the platform, beside who uses it. */
function BypassingFigure(props: { adoption: AdoptionReport }) {
  const { total, window } = props.adoption;
  const t = useTexts();
  const formats = useFormats();
  const metric = total.figures.peopleBypassing;
  return (
    <Figure
      className={styles.apart}
      value={writeMetric('peopleBypassing', metric, formats, t)}
      name={<FigureName name="peopleBypassing" metric={metric} />}
      details={[
        describeFraction('peopleBypassing', metric, formats, t),
        t('people.bypassing', { window: describeWindow(window, formats) }),
      ]}
    />
  );
}

/** How many use the platform, how often they come back, who goes around it. */
export function PeopleHeadline(props: {
  report: PeopleReport;
  adoption: AdoptionReport;
  today: Day;
}) {
  const { report, adoption, today } = props;
  const t = useTexts();
  return (
    <section className={styles.strip} aria-label={t('people.headline')}>
      {NAMES.map(name => (
        <PeopleFigure
          key={name}
          name={name}
          metric={report[name]}
          minPeople={report.minPeople}
          today={today}
        />
      ))}
      <BypassingFigure adoption={adoption} />
    </section>
  );
}
