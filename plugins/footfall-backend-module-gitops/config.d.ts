import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  footfall?: {
    gitops?: {
      /**
       * Where mirrors of the repositories are kept. Default:
       * `backend.workingDirectory`, else the temporary directory of the system.
       * A mirror that is lost is made again.
       */
      workingDirectory?: string;

      /** The repositories whose history is brought in. */
      repositories?: Array<{
        /** Names the repository for good; letters, digits, `.`, `_`, `-`. */
        id: string;

        /**
         * An https, ssh or file URL, `user@host:path`, or an absolute path. A
         * token in it belongs into an environment variable; better still is
         * git's own credential helper.
         * @visibility secret
         */
        url: string;

        /** Default: the branch that HEAD of the repository points at. */
        branch?: string;

        /**
         * The `source` of the deployments. Default: `gitops:<id>`. Once history
         * was read it stays: under another name all would be counted again.
         */
        source?: string;

        /** Who acted: by default the author of the commit. */
        actor?: 'author' | 'committer';

        /**
         * By default only what happened on the branch itself counts, a merge as
         * one step. `all` looks into what was merged instead.
         */
        walk?: 'first-parent' | 'all';

        /**
         * How often new commits are read. Default: every 5 minutes, with a
         * timeout of an hour.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;

        /**
         * Which changes of files are deployments. The first pattern that matches
         * a path decides.
         */
        paths: Array<{
          /**
           * Such as `image-tags/{environment}/{service}`: `{environment}`,
           * `{service}` and `{team}` say what was deployed, any other name
           * becomes an attribute; `*` stands for any part of a name, `**` for
           * any number of folders.
           */
          pattern: string;
          /** Where the pattern has no `{environment}`. */
          environment?: string;
          /** Where the pattern has no `{service}`. */
          service?: string;
          /** The entity ref of the team, where the pattern has no `{team}`. */
          team?: string;
          /** Attributes that every deployment of this pattern has. */
          attributes?: { [name: string]: string };
          /**
           * Where the version stands: `file` is the whole file without the space
           * around it, `{ file }` and `{ message }` are regular expressions with
           * a group `version`, or whose first group is the version. With a
           * version in the file, a change that leaves it is no deployment.
           */
          version?: 'file' | { file: string } | { message: string };
        }>;
      }>;
    };
  };
}
