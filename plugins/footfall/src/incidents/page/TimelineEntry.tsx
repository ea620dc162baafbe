import { ReactNode } from 'react';
import { Link } from '@backstage/ui';
import {
  IncidentEventReport,
  IncidentScoreReport,
} from '@footfall/backstage-plugin-footfall-common';
import { EntityName } from '../../entities/EntityName';
import { Formats } from '../../figures/formats';
import { useFormats } from '../../figures/useFormats';
import { AgoText } from '../../services/AgoText';
import { Texts, useTexts } from '../../translation';
import { describeBasis, describeScore } from '../describeIncident';
import { SafeMarkdown } from './SafeMarkdown';
import styles from '../incidents.module.css';

type Happening = IncidentEventReport['what'];
type Kind = Happening['kind'];

interface Told {
  /** What happened, as the head of the entry. */
  readonly head: ReactNode;
  /** What there is to say about when. */
  readonly aside?: string;
  readonly body?: ReactNode;
}

type Tell<K extends Kind> = (
  what: Extract<Happening, { kind: K }>,
  t: Texts,
  formats: Formats,
) => Told;

const tellScore =
  (kind: 'opened' | 'scored' | 'reopened' | 'recovered') =>
  (what: { score: IncidentScoreReport }, t: Texts, formats: Formats): Told => ({
    head: t(`incidents.event.${kind}`),
    body: `${describeScore(what.score, t)}, ${describeBasis(
      what.score,
      formats,
      t,
    )}`,
  });

const tellTable: { [K in Kind]: Tell<K> } = {
  opened: tellScore('opened'),
  scored: tellScore('scored'),
  reopened: tellScore('reopened'),
  recovered: tellScore('recovered'),
  escalated: ({ toRef }, t) => ({
    head:
      toRef === null ? (
        t('incidents.event.escalatedToNobody')
      ) : (
        <>
          {t('incidents.event.escalated')} <EntityName entityRef={toRef} />
        </>
      ),
  }),
  moved: ({ changed, from, rootCause, to, writtenOn }, t, formats) => ({
    head: t('incidents.event.moved', {
      from: t(`incidents.state.${from}`),
      to: t(`incidents.state.${to}`),
    }),
    aside:
      writtenOn &&
      t('incidents.event.writtenOn', { day: formats.day(writtenOn) }),
    body: rootCause !== null && changed !== null && (
      <>
        <strong>{t('incidents.page.rootCause')}</strong>
        <SafeMarkdown content={rootCause} />
        <strong>{t('incidents.page.changed')}</strong>
        <SafeMarkdown content={changed} />
      </>
    ),
  }),
  assigned: ({ ownerRef }, t) => ({
    head: (
      <>
        {t('incidents.event.assigned')} <EntityName entityRef={ownerRef} />
      </>
    ),
  }),
  commented: ({ text }, t) => ({
    head: t('incidents.event.commented'),
    body: <SafeMarkdown content={text} />,
  }),
  linked: ({ relation, title, url }, t) => ({
    head: t('incidents.event.linked'),
    body: (
      <>
        {t(`incidents.link.kind.${relation}`)}:{' '}
        <Link href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </Link>
      </>
    ),
  }),
  spoke: ({ doing, said }, t) => ({
    head: t('incidents.event.spoke'),
    body: (
      <>
        <p>{t('incidents.line.youSaid', { said })}</p>
        <p>{t('incidents.line.weAre', { doing })}</p>
      </>
    ),
  }),
};

function tell<K extends Kind>(
  what: Extract<Happening, { kind: K }>,
  t: Texts,
  formats: Formats,
): Told {
  return tellTable[what.kind as K](what, t, formats);
}

/** Something that happened, who did it, and when. */
export function TimelineEntry(props: { event: IncidentEventReport }) {
  const { at, byRef, what } = props.event;
  const t = useTexts();
  const formats = useFormats();
  const { head, aside, body } = tell(what, t, formats);
  return (
    <li className={styles.entry}>
      <div className={styles.entryHead}>
        <span>{head}</span>
        <span className={styles.detail}>
          {byRef !== null && (
            <>
              {t('incidents.event.by')} <EntityName entityRef={byRef} isSmall />
              {' · '}
            </>
          )}
          <AgoText instant={at} />
          {aside && <> · {aside}</>}
        </span>
      </div>
      {body && <div className={styles.entryBody}>{body}</div>}
    </li>
  );
}
