import { parseEntityRef } from '@backstage/catalog-model';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import {
  Digest,
  DIGEST_TIER,
  DigestCrossing,
  DigestFigure,
  DigestReport,
  TargetStanding,
  targetStandings,
} from '@footfall/backstage-plugin-footfall-common';
import { linksOf } from './linksOf';

/** More names than this are counted and not named. */
const MAX_NAMES = 3;

const percentFormat = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const changeFormat = new Intl.NumberFormat('en', {
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});

const percent = (value: number) => `${percentFormat.format(value)} %`;

function share({ now }: DigestFigure): string {
  return now.value === null ? 'unknown' : percent(now.value * 100);
}

function change({ changePp }: DigestFigure): string {
  return changePp === null
    ? 'change unknown'
    : `${changeFormat.format(changePp)} pp`;
}

const shareAndChange = (figure: DigestFigure) =>
  `${share(figure)} (${change(figure)})`;

/** The title, or the name in a ref where nothing better is known. */
const nameOf = (title: string) =>
  /^\w+:[^/]+\/.+$/.test(title) ? parseEntityRef(title).name : title;

function section(label: string, parts: readonly string[]): string[] {
  if (parts.length === 0) {
    return [];
  }
  const rest = parts.length - MAX_NAMES;
  const named = parts.slice(0, MAX_NAMES).join('; ');
  return [`${label}: ${named}${rest > 0 ? `; and ${rest} more` : ''}.`];
}

const standingWords: Record<TargetStanding, string> = {
  reached: 'reached',
  missed: 'missed',
  ahead: 'on course',
  behind: 'behind',
  unknown: 'unknown',
};

const crossingWords: Record<DigestCrossing['direction'], string> = {
  up: 'reached',
  down: 'fell below',
};

function targetsSection(targets: Digest['targets']): string[] {
  const parts = targetStandings.flatMap(standing => {
    const count = targets.filter(target => target.standing === standing).length;
    return count === 0 ? [] : [`${count} ${standingWords[standing]}`];
  });
  return parts.length === 0 ? [] : [`Targets: ${parts.join(', ')}.`];
}

function describe(digest: Omit<Digest, 'week'>): string {
  const { voluntaryAdoption, mandatedCompliance } = digest.figures;
  return [
    `Voluntary: ${shareAndChange(voluntaryAdoption)}.`,
    `Mandated compliance: ${shareAndChange(mandatedCompliance)}.`,
    ...section(
      'Moved',
      digest.moved.map(
        ({ title, activeAdoption }) =>
          `${nameOf(title)} ${change(activeAdoption)} to ${share(
            activeAdoption,
          )}`,
      ),
    ),
    ...section(
      'Stalled',
      digest.stalled.map(
        ({ title, level, weeks, isNew }) =>
          `${nameOf(title)} at ${percent(level)} for ${weeks} weeks${
            isNew ? ', new' : ''
          }`,
      ),
    ),
    ...section(
      'Crossed',
      digest.crossed.map(
        ({ title, tier, line, percent: at, direction }) =>
          `${nameOf(title)} ${crossingWords[direction]} ${
            line === 'target' ? 'its target of ' : ''
          }${percent(at)}${tier === DIGEST_TIER ? '' : ` in ${tier}`}`,
      ),
    ),
    ...targetsSection(digest.targets),
    ...section(
      'Silent',
      digest.silentSources.map(
        ({ source, lastDay }) => `${source} since ${lastDay}`,
      ),
    ),
  ].join(' ');
}

/**
 * The digest in a few lines, with a link to its page. Its scope is the week: sent again, it replaces the first.
 */
export function writeNotification(
  digest: DigestReport,
  {
    organisation,
    portalPath,
  }: { readonly organisation: string; readonly portalPath: string },
): NotificationSendOptions['payload'] {
  const { isoWeek, figures } = digest;
  const links = linksOf(digest, portalPath);
  return {
    title: `${organisation}, ${isoWeek}: ${share(
      figures.activeAdoption,
    )} active (${change(figures.activeAdoption)})`,
    description: describe(digest),
    link: links.page,
    severity: 'normal',
    topic: 'footfall-digest',
    scope: `footfall-digest/${isoWeek}`,
    metadata: { isoWeek, teams: links.teams },
  };
}
