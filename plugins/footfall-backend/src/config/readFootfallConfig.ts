import { readSchedulerServiceTaskScheduleDefinitionFromConfig } from '@backstage/backend-plugin-api';
import { Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds, HumanDuration } from '@backstage/types';
import {
  compileRouteRules,
  compileTextMatch,
  compileTiers,
} from '@footfall/backstage-plugin-footfall-common';
import {
  AcknowledgementsConfig,
  overBudgetSchema,
} from './AcknowledgementsConfig';
import { BudgetsConfig, thresholdsSchema } from './BudgetsConfig';
import { CostsConfig } from './CostsConfig';
import { defaultRobots, defaults, defaultTiers } from './defaults';
import { EnvironmentsConfig } from './EnvironmentsConfig';
import { environmentsSchema } from './environmentSchemas';
import {
  CatalogConfig,
  DigestConfig,
  FootfallConfig,
  IncidentsConfig,
  IngestConfig,
  RatingsConfig,
  SurveysConfig,
} from './FootfallConfig';
import { daysSchema, groupRefSchema } from './incidentSchemas';
import { readCostsConfig } from './readCostsConfig';
import {
  portalPathSchema,
  recipientsSchema,
  timeOfDaySchema,
  weekdaySchema,
} from './digestSchemas';
import {
  routeRulesSchema,
  routesSchema,
  textMatchesSchema,
  tierRulesSchema,
  serviceFilterSchema,
  unregisteredOwnersSchema,
} from './schemas';
import { z } from 'zod';

const HOUR_MS = 60 * 60_000;

/** Whoever is one of two knows what the other said. */
const LEAST_RESPONDENTS = 3;

function readWith<S extends z.ZodType>(
  config: Config | undefined,
  key: string,
  schema: S,
): z.output<S> | undefined {
  const value = config?.getOptional(key);
  if (value === undefined) {
    return undefined;
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    throw new InputError(
      `Configuration 'footfall.${key}' cannot be used: ${z.prettifyError(
        parsed.error,
      )}`,
    );
  }
  return parsed.data;
}

function readSchedule<T>(
  config: Config | undefined,
  path: string,
  fallback: T,
) {
  const schedule = config?.getOptionalConfig(path);
  return schedule
    ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
    : fallback;
}

function readDurationMs(
  config: Config | undefined,
  key: string,
  fallback: HumanDuration,
): number {
  return durationToMilliseconds(
    config?.has(key) ? readDurationFromConfig(config, { key }) : fallback,
  );
}

function readCount(
  config: Config | undefined,
  key: string,
  fallback: number,
): number {
  const count = config?.getOptionalNumber(key) ?? fallback;
  if (!Number.isInteger(count) || count < 1) {
    throw new InputError(
      `Configuration 'footfall.${key}': ${count} is not a whole number above 0`,
    );
  }
  return count;
}

function readTimeZone(config: Config | undefined): string {
  const timeZone = config?.getOptionalString('timeZone') ?? defaults.timeZone;
  try {
    return Intl.DateTimeFormat('en', { timeZone }) && timeZone;
  } catch (error) {
    throw new InputError(
      `Configuration 'footfall.timeZone': '${timeZone}' is not an IANA time zone such as Europe/London`,
      error,
    );
  }
}

function readCatalog(config: Config | undefined): CatalogConfig {
  return {
    serviceFilter:
      readWith(config, 'catalog.serviceFilter', serviceFilterSchema) ??
      defaults.serviceFilter,
    teamTypes: new Set(
      config?.getOptionalStringArray('catalog.teamTypes') ?? defaults.teamTypes,
    ),
    departmentTypes: new Set(
      config?.getOptionalStringArray('catalog.departmentTypes') ??
        defaults.departmentTypes,
    ),
    workloadTypePath:
      config?.getOptionalString('catalog.workloadTypePath') ??
      defaults.workloadTypePath,
    namesAnnotation:
      config?.getOptionalString('catalog.namesAnnotation') ??
      defaults.namesAnnotation,
    schedule: readSchedule(
      config,
      'catalog.schedule',
      defaults.catalogSchedule,
    ),
  };
}

function readIngest(config: Config | undefined): IngestConfig {
  return {
    maxItems: readCount(config, 'ingest.maxItems', defaults.maxItems),
    maxBodyBytes: readCount(
      config,
      'ingest.maxBodyBytes',
      defaults.maxBodyBytes,
    ),
    maxFutureMs: readDurationMs(config, 'ingest.maxFuture', defaults.maxFuture),
    maxAgeMs: readDurationMs(config, 'ingest.maxAge', defaults.maxAge),
    inboxRetentionMs: readDurationMs(
      config,
      'ingest.inboxRetention',
      defaults.inboxRetention,
    ),
  };
}

function readDigest(config: Config | undefined): DigestConfig {
  const { isoWeekday, minute } = defaults.digestDue;
  return {
    recipients: readWith(config, 'digest.recipients', recipientsSchema) ?? [],
    due: {
      isoWeekday:
        readWith(config, 'digest.weekday', weekdaySchema) ?? isoWeekday,
      minute: readWith(config, 'digest.time', timeOfDaySchema) ?? minute,
    },
    portalPath:
      readWith(config, 'digest.portalPath', portalPathSchema) ??
      defaults.digestPortalPath,
    schedule: readSchedule(config, 'digest.schedule', defaults.digestSchedule),
  };
}

function readRatings(config: Config | undefined): RatingsConfig {
  const key = 'surveys.minRespondents';
  const minRespondents = readCount(config, key, defaults.minRespondents);
  if (minRespondents < LEAST_RESPONDENTS) {
    throw new InputError(
      `Configuration 'footfall.${key}': fewer than ${LEAST_RESPONDENTS} people cannot be kept apart from one`,
    );
  }
  return {
    notifyAfterMs: readDurationMs(
      config,
      'ratings.notifyAfter',
      defaults.ratingNotifyAfter,
    ),
    minRespondents,
  };
}

function readSurveys(config: Config | undefined): SurveysConfig {
  return {
    minRespondents: readRatings(config).minRespondents,
    openingMinute:
      readWith(config, 'surveys.time', timeOfDaySchema) ??
      defaults.surveyOpeningMinute,
    schedule: readSchedule(config, 'surveys.schedule', defaults.surveySchedule),
  };
}

function readIncidents(config: Config | undefined): IncidentsConfig {
  return {
    responseDays: readCount(
      config,
      'incidents.responseDays',
      defaults.incidentResponseDays,
    ),
    schedule: readSchedule(
      config,
      'incidents.schedule',
      defaults.incidentSchedule,
    ),
  };
}

function readEnvironments(config: Config | undefined): EnvironmentsConfig {
  return {
    ...(readWith(config, 'environments', environmentsSchema) ??
      environmentsSchema.parse({})),
    schedule: readSchedule(
      config,
      'environments.schedule',
      defaults.environmentSchedule,
    ),
  };
}

function readAcknowledgements(
  config: Config | undefined,
): AcknowledgementsConfig {
  return {
    overBudget:
      readWith(config, 'costs.overBudget', overBudgetSchema) ??
      defaults.overBudget,
    validMs:
      HOUR_MS *
      readCount(config, 'costs.validHours', defaults.acknowledgementValidHours),
  };
}

function readCosts(config: Config | undefined): CostsConfig {
  return {
    ...readCostsConfig(config?.getOptionalConfig('costs')),
    maxBodyBytes: readCount(
      config,
      'costs.maxBodyBytes',
      defaults.costMaxBodyBytes,
    ),
    schedule: readSchedule(config, 'costs.schedule', defaults.costSchedule),
  };
}

function readBudgets(config: Config | undefined): BudgetsConfig {
  return {
    thresholds:
      readWith(config, 'budgets.thresholds', thresholdsSchema) ??
      defaults.budgetThresholds,
    schedule: readSchedule(config, 'budgets.schedule', defaults.budgetSchedule),
  };
}

// A regular expression that cannot be read should stop the start, not the
// first deployment that it is held against.
function assertMatchersCompile(config: FootfallConfig) {
  compileTiers(config.tiers);
  compileRouteRules(config.routeRules);
  config.people.robots.forEach(compileTextMatch);
  config.environments.ephemeralNames.forEach(compileTextMatch);
  config.unregisteredOwners.forEach(rule => compileTextMatch(rule.match));
}

/**
 * Reads `footfall` from the app's configuration; every default is applied here.
 *
 * @throws InputError that names the key that cannot be used.
 */
export function readFootfallConfig(root: Config): FootfallConfig {
  const config = root.getOptionalConfig('footfall');
  const routes = readWith(config, 'routes', routesSchema) ?? [];
  const read: FootfallConfig = {
    organisation:
      config?.getOptionalString('organisation') ??
      root.getOptionalString('organization.name') ??
      'Organisation',
    isDemo: config?.getOptionalBoolean('demo') ?? false,
    timeZone: readTimeZone(config),
    catalog: readCatalog(config),
    tiers: readWith(config, 'tiers', tierRulesSchema) ?? defaultTiers,
    routes,
    routeRules: readWith(config, 'routeRules', routeRulesSchema(routes)) ?? [],
    unregisteredOwners:
      readWith(config, 'unregisteredOwners', unregisteredOwnersSchema) ?? [],
    people: {
      robots: [
        ...defaultRobots,
        ...(readWith(config, 'people.robots', textMatchesSchema) ?? []),
      ],
      minPeople: readCount(config, 'people.minPeople', defaults.minPeople),
    },
    ingest: readIngest(config),
    rollups: {
      schedule: readSchedule(
        config,
        'rollups.schedule',
        defaults.rollupSchedule,
      ),
    },
    digest: readDigest(config),
    platformTeam: readWith(config, 'platformTeam', groupRefSchema) ?? null,
    ratings: readRatings(config),
    workingDays: {
      holidays: new Set(readWith(config, 'workingDays.holidays', daysSchema)),
    },
    incidents: readIncidents(config),
    surveys: readSurveys(config),
    environments: readEnvironments(config),
    costs: readCosts(config),
    acknowledgements: readAcknowledgements(config),
    budgets: readBudgets(config),
    hasPermissions: root.getOptionalBoolean('permission.enabled') ?? false,
  };
  assertMatchersCompile(read);
  return read;
}
