import {
  Day,
  DayRange,
  isDay,
  lastWholeDays,
  Tier,
  tiers,
} from '@footfall/backstage-plugin-footfall-common';
import { writeParams } from './writeParams';

/** The windows that are one click away, in days. */
export const presetDays = {
  '7d': 7,
  '28d': 28,
  '90d': 90,
  '12m': 365,
} as const;

/** @see presetDays */
export type WindowPreset = keyof typeof presetDays;

/** A window that moves with the days, or one that stays. */
export type WindowChoice = WindowPreset | DayRange;

/** What the rows of a table of adoption can stand for. */
export const rowGroupings = ['team', 'department', 'type'] as const;

/** @see rowGroupings */
export type RowGrouping = (typeof rowGroupings)[number];

/** What an adoption screen shows, as its address says it. */
export interface AdoptionFilters {
  readonly window: WindowChoice;
  readonly tier: Tier;
  /** A Group's ref, or `unattributed`. */
  readonly team: string | undefined;
  readonly type: string | undefined;
  readonly by: RowGrouping;
}

/** What an address without parameters shows. */
export const defaultFilters: AdoptionFilters = {
  window: '28d',
  tier: 'production',
  team: undefined,
  type: undefined,
  by: 'team',
};

function isPreset(text: string | null): text is WindowPreset {
  return text !== null && Object.hasOwn(presetDays, text);
}

function readWindow(params: URLSearchParams): WindowChoice {
  const from = params.get('from') ?? '';
  const to = params.get('to') ?? '';
  if (isDay(from) && isDay(to) && from < to) {
    return { from, to };
  }
  const preset = params.get('window');
  return isPreset(preset) ? preset : defaultFilters.window;
}

/** Reads an address; whatever it says wrongly is as if unsaid. */
export function readFilters(params: URLSearchParams): AdoptionFilters {
  return {
    window: readWindow(params),
    tier: tiers.find(tier => tier === params.get('tier')) ?? 'production',
    team: params.get('team') ?? undefined,
    type: params.get('type') ?? undefined,
    by: rowGroupings.find(by => by === params.get('by')) ?? defaultFilters.by,
  };
}

/**
 * Writes filters into an address, beside what else it carries. Days are
 * half-open, as in the API. What is the default is left out.
 */
export function writeFilters(
  filters: AdoptionFilters,
  params: URLSearchParams,
): URLSearchParams {
  const { window, tier, team, type, by } = filters;
  return writeParams(
    {
      window:
        typeof window === 'string' && window !== defaultFilters.window
          ? window
          : undefined,
      from: typeof window === 'string' ? undefined : window.from,
      to: typeof window === 'string' ? undefined : window.to,
      tier: tier === defaultFilters.tier ? undefined : tier,
      team,
      type,
      by: by === defaultFilters.by ? undefined : by,
    },
    params,
  );
}

/** Whether more is shown without these filters; rows show the same in parts. */
export function narrows(filters: AdoptionFilters): boolean {
  const written = writeFilters(
    { ...filters, by: defaultFilters.by },
    new URLSearchParams(),
  );
  return [...written].length > 0;
}

/** The days that a window stands for, today. */
export function resolveWindow(window: WindowChoice, today: Day): DayRange {
  return typeof window === 'string'
    ? lastWholeDays(today, presetDays[window])
    : window;
}
