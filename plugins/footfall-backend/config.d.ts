import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';

/**
 * A test of a text: a text is compared for equality, a list holds the texts
 * that are accepted.
 */
type FootfallTextMatch =
  | string
  | string[]
  | { prefix: string }
  | { regex: string };

export interface Config {
  footfall?: {
    /**
     * The name of the whole organisation. By default `organization.name`.
     */
    organisation?: string;

    /**
     * Marks the data as made up. Only for demonstrations.
     */
    demo?: boolean;

    /**
     * The IANA time zone whose calendar days the figures use. Default: UTC.
     */
    timeZone?: string;

    catalog?: {
      /**
       * Which Components are services, as a catalog entity filter: a path and
       * the values it may have. All paths must fit. Default:
       * `spec.type: [service, website]`.
       */
      serviceFilter?: { [path: string]: string | string[] };

      /** The `spec.type` of Groups that are teams. Default: `[team]`. */
      teamTypes?: string[];

      /**
       * The `spec.type` of Groups that are departments. Default:
       * `[department, division, business-unit]`.
       */
      departmentTypes?: string[];

      /** The path of a service's workload type. Default: `spec.type`. */
      workloadTypePath?: string;

      /**
       * The annotation in which a Component lists, separated by commas, other
       * names that it deploys under. Default: `footfall/deployment-names`.
       */
      namesAnnotation?: string;

      /**
       * How often the catalog is read. Default: every 10 minutes, with a
       * timeout of 30 minutes.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };

    /**
     * Which environments are of which tier; the first entry that matches an
     * environment's name decides. Without it, common names are known.
     */
    tiers?: Array<{
      tier: 'production' | 'staging' | 'development' | 'ephemeral';
      match: FootfallTextMatch;
    }>;

    /** The ways that a deployment can take. */
    routes?: Array<{
      id: string;
      title: string;
      kind: 'paved' | 'legacy' | 'bypass' | 'unknown';
      /** The entity ref of the template that leads to this route. */
      goldenPath?: string;
    }>;

    /**
     * Decide the route of a deployment: the first rule whose tests all pass
     * wins. A deployment that none matches is `unclassified`.
     */
    routeRules?: Array<{
      id: string;
      /** The id of one of `routes`. */
      route: string;
      match: {
        source?: FootfallTextMatch;
        actor?: FootfallTextMatch;
        environment?: FootfallTextMatch;
        service?: FootfallTextMatch;
        attributes?: { [name: string]: FootfallTextMatch };
      };
    }>;

    /**
     * The teams of services that are in no catalog, where their deployments
     * name none. The first entry that matches a service's entity ref decides.
     */
    unregisteredOwners?: Array<{
      match: FootfallTextMatch;
      team: string;
    }>;

    /**
     * The ref of the Group that runs the platform. Incidents are its to begin
     * with, and it sees and works on all of them. By default nobody's. It is told of
     * environments and budgets whose own Group has nobody left.
     */
    platformTeam?: string;

    /** How easy people find golden paths, asked at the end of a run. */
    ratings?: {
      /**
       * So long after a run its person is reminded by a notification, where they
       * have not said anything by then. Default: 10 minutes.
       */
      notifyAfter?: HumanDuration;
    };

    /** What people are asked in waves. */
    surveys?: {
      /**
       * Results of surveys and ratings are shown of so many people and more; at
       * least 3. It holds for waves that open from then on. Default: 5.
       */
      minRespondents?: number;
      /**
       * When waves open and people are reminded, `HH:MM` in `timeZone`.
       * Default: 09:00.
       */
      time?: string;
      /**
       * How often is looked whether a wave is to be opened or closed. Default:
       * every minute, with a timeout of 10 minutes.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };

    /** What runs, for how long, and what ends it. */
    environments?: {
      /**
       * After so many days without activity an environment is idle, and its
       * owners are asked whether to shut it down. Default: 14.
       */
      idleAfterDays?: number;
      /**
       * So many days before the last day of its life the owners are reminded.
       * Default: `[7, 1]`.
       */
      reminders?: number[];
      /**
       * The longest life by tier, in days; also what an environment gets that
       * names none. A tier that is not named may live without an end.
       */
      maxTtlDays?: {
        production?: number;
        staging?: number;
        development?: number;
        ephemeral?: number;
        other?: number;
      };
      extensions?: {
        /** The most days at a time. Default: 30. */
        maxDays?: number;
        /** How often, or `unlimited`. Default: 3. */
        maxTimes?: number | 'unlimited';
      };
      /**
       * Names of environments, in lower case, that are taken up when something is
       * deployed to them, beside those of the tier `ephemeral`.
       */
      ephemeralNames?: FootfallTextMatch[];
      /**
       * Tiers whose environments are shut down on their own when so many days have
       * passed since the last day of their life. By default none.
       */
      autoShutdown?: Array<{
        tier: 'production' | 'staging' | 'development' | 'ephemeral' | 'other';
        graceDays: number;
      }>;
      /** Says what would be shut down, and does nothing. Default: false. */
      dryRun?: boolean;
      /**
       * What shuts environments down: the first entry of an environment's tier, or
       * of no tier, with exactly one of `webhook`, `template` and `action`.
       */
      shutdown?: Array<{
        tier?: 'production' | 'staging' | 'development' | 'ephemeral' | 'other';
        webhook?: {
          /** Begins with https. */
          url: string;
          /**
           * Signs what is sent; at least 16 characters.
           * @visibility secret
           */
          secret: string;
          /** Default: 10, at most 120. */
          timeoutSeconds?: number;
          /** Whether the address may be on this machine itself. */
          allowLoopback?: boolean;
        };
        template?: {
          /** The ref of a Template. */
          ref: string;
          /** Inputs beside those that name the environment. */
          values?: { [name: string]: unknown };
        };
        /** The id of an action that a backend module adds. */
        action?: string;
      }>;
      /**
       * How often is looked whether something is due. Default: every minute, with
       * a timeout of 10 minutes.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };

    /** What teams may spend a month. */
    budgets?: {
      /**
       * A team is told when so many percent of its budget of the month are
       * committed, of each once a month. Default: 50, 80, 100.
       */
      thresholds?: number[];
      /**
       * How often is looked whether one was reached. Default: every 5 minutes,
       * with a timeout of 10 minutes.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };

    /** What things cost, and who accepts it. */
    costs?: {
      /**
       * The currency that estimates are told in, of ISO 4217. Default: USD.
       */
      currency?: string;
      /**
       * What one unit of a currency is in another one. Nothing is converted
       * without a rate of its own; the newest that is not in the future holds.
       */
      rates?: Array<{
        from: string;
        to: string;
        rate: number | string;
        /** The day from which it holds, `YYYY-MM-DD`. */
        asOf: string;
      }>;
      /** Prices, each of one item by one unit. */
      prices?: Array<{
        /** `aws`, `azure`, `gcp`, `on-prem` …, or `any`. */
        provider: string;
        /** As the provider calls it, or `*`. */
        region: string;
        item: string;
        /** `hour`, `GB-month`, `million requests` … */
        unit: string;
        amount: number | string;
        currency: string;
        /** The day on which it was true, `YYYY-MM-DD`. */
        asOf: string;
        /** Where it was published. */
        source: string;
      }>;
      /** What templates consist of, as far as it costs. */
      blueprints?: Array<{
        id: string;
        title: string;
        /** The refs of the templates that order it. */
        templates?: string[];
        /** The fields of the form that expressions may read. */
        inputs?: {
          [name: string]: {
            type: 'string' | 'number' | 'boolean';
            default?: string | number | boolean;
          };
        };
        /** Where it can be had. */
        offers: Array<{ provider: string; region: string }>;
        /** An expression that comes to the provider; else the first offer. */
        offerFrom?: string;
        lines: Array<{
          id: string;
          title: string;
          /** What it is in the price book; or else `itemFrom`. */
          item?: string;
          /** An expression that comes to the item. */
          itemFrom?: string;
          unit: string;
          /** An expression that comes to the units a month. */
          quantity:
            | string
            | number
            | { low: string | number; high: string | number };
          /** An expression that says whether it is needed. */
          when?: string;
        }>;
      }>;
      /**
       * Files with `prices` and `blueprints`, relative to where the backend is
       * started, or of a package: `@scope/name/path`.
       */
      priceFiles?: string[];
      /** Addresses of such files, read by the integrations of the app. */
      priceUrls?: string[];
      /**
       * The largest output of infracost that is taken, in bytes. Default: 32 MiB.
       */
      maxBodyBytes?: number;
      /**
       * How often each replica reads files, addresses and modules. Default: every
       * 5 minutes, with a timeout of 5 minutes.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      /**
       * What happens where an order goes over the budget of its team: `tell`
       * says so, `reason` asks why it should be had all the same, `refuse` lets
       * nobody order it. Default: `tell`.
       */
      overBudget?: 'tell' | 'reason' | 'refuse';
      /**
       * The hours for which a task can use what somebody accepted. Default: 24.
       */
      validHours?: number;
    };

    workingDays?: {
      /**
       * Days, `YYYY-MM-DD`, on which nobody works, beside Saturdays and Sundays.
       * By default there are none.
       */
      holidays?: string[];
    };

    /** What comes of a low score in a survey. */
    incidents?: {
      /**
       * The working days within which an incident should get its first
       * response. Default: 2.
       */
      responseDays?: number;
      /**
       * How often is looked whether a response is overdue. Default: every 5
       * minutes, with a timeout of 10 minutes.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };

    people?: {
      /** Actors that are robots, beside the common ones. */
      robots?: FootfallTextMatch[];
      /**
       * Fewer people than this are never counted aloud. Default: 5.
       */
      minPeople?: number;
    };

    ingest?: {
      /** The most items in a JSON request. Default: 5000. */
      maxItems?: number;
      /** The largest body, in bytes, after decompression. Default: 16 MiB. */
      maxBodyBytes?: number;
      /**
       * How far in the future a deployment may lie, for clocks that differ.
       * Default: 10 minutes.
       */
      maxFuture?: HumanDuration;
      /** How old a deployment may be. Default: 10 years. */
      maxAge?: HumanDuration;
      /** How long a rejected item is kept. Default: 30 days. */
      inboxRetention?: HumanDuration;
    };

    rollups?: {
      /**
       * How often changed days are computed again. Default: every 10 seconds,
       * with a timeout of 10 minutes.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };

    /** What the last week changed, sent as a notification. */
    digest?: {
      /**
       * Who is told: the refs of Users and Groups. By default nobody, and no
       * digest is sent.
       */
      recipients?: string[];
      /** The day from which the week before is told. Default: monday. */
      weekday?:
        | 'monday'
        | 'tuesday'
        | 'wednesday'
        | 'thursday'
        | 'friday'
        | 'saturday'
        | 'sunday';
      /**
       * The time of that day, `HH:MM` in `timeZone`. Default: 07:00.
       */
      time?: string;
      /** Where the portal shows Footfall. Default: `/footfall`. */
      portalPath?: string;
      /**
       * How often is looked whether a digest is due and was not sent. Default:
       * every 10 minutes, with a timeout of 10 minutes.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
  };
}
