import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import {
  autoShutdownDayOf,
  Day,
  daysBetween,
  EnvironmentPolicy,
  idleDaysOf,
  KnownCost,
  Reminder,
  ReminderKind,
} from '@footfall/backstage-plugin-footfall-common';
import { StoredEnvironment } from './EnvironmentStore';
import { costNowOf, lifeOf } from './lifeOf';

type Payload = NotificationSendOptions['payload'];

/** From here on nobody minds the pennies. */
const WHOLE_FROM = 10;

function amountOf(amount: string, currency: string): string {
  return new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency,
    ...(Number(amount) >= WHOLE_FROM && { maximumFractionDigits: 0 }),
  }).format(Number(amount));
}

/** `costs about £61 a month`; the least of it, or that nobody knows. */
function wordsOfCost({ monthly, unknownLines }: KnownCost): string {
  if (monthly === null) {
    return 'costs nobody knows how much';
  }
  const { currency } = monthly;
  const low = amountOf(monthly.low, currency);
  const high = amountOf(monthly.high, currency);
  const amount = low === high ? high : `${low} to ${high}`;
  if (unknownLines === 0) {
    return `costs about ${amount} a month`;
  }
  const items = unknownLines === 1 ? '1 item' : `${unknownLines} items`;
  return `costs at least ${amount} a month, and ${items} of unknown cost`;
}

const daysOf = (days: number) => (days === 1 ? '1 day' : `${days} days`);

interface Telling {
  readonly environment: StoredEnvironment;
  readonly policy: EnvironmentPolicy;
  readonly timeZone: string;
  readonly today: Day;
}

type Write = (telling: Telling) => Pick<Payload, 'title' | 'severity'>;

function endOf({ environment: { expiresOn }, today }: Telling): string {
  const left = expiresOn === null ? 0 : daysBetween(today, expiresOn);
  if (left < 0) {
    return `was to live until ${expiresOn} and still runs`;
  }
  return left === 0 ? 'lives until tonight' : `lives for ${daysOf(left)} more`;
}

const writeTable: Record<ReminderKind, Write> = {
  expiry: telling => ({
    title: `${telling.environment.name} ${endOf(telling)}, and ${wordsOfCost(
      costNowOf(telling.environment),
    )}: extend it, or shut it down?`,
    severity: 'normal',
  }),
  idle: ({ environment, timeZone, today }) => ({
    title: `${environment.name} has been running for ${daysOf(
      idleDaysOf(lifeOf(environment, timeZone), today),
    )} with no activity and ${wordsOfCost(
      costNowOf(environment),
    )}: shut it down?`,
    severity: 'normal',
  }),
  'last-warning': ({ environment, policy, timeZone, today }) => ({
    title: `${environment.name} will be shut down on ${autoShutdownDayOf(
      lifeOf(environment, timeZone),
      policy,
      today,
      today,
    )}: extend it if somebody needs it`,
    severity: 'high',
  }),
  'shutdown-failed': ({ environment }) => ({
    title: `${
      environment.name
    } could not be shut down, still runs, and ${wordsOfCost(
      costNowOf(environment),
    )}`,
    severity: 'high',
  }),
};

/** A reminder in a line, with a link to where its two answers are a click away. */
export function writeReminder(
  { kind, occasion }: Reminder,
  telling: Telling,
  portalPath: string,
): Payload {
  const { id, shutdown } = telling.environment;
  const isAboutShutdown = kind === 'shutdown-failed';
  return {
    ...writeTable[kind](telling),
    ...(isAboutShutdown && { description: shutdown?.lastMessage ?? undefined }),
    link: `${portalPath}/costs/environments/${encodeURIComponent(id)}`,
    topic: 'footfall-environment',
    // Sent again, after a process died while it sent it, it replaces the first.
    scope: `footfall-environment/${id}/${kind}/${occasion}`,
  };
}
