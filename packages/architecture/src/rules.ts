import { builtinModules } from 'node:module';
import { engineQuestionsIn } from './engineQuestions';
import { impuritiesIn } from './impurities';
import { SourceFile } from './SourceFile';

/**
 * A direction that the code keeps. It has no exceptions: code that needs one
 * stands in the wrong room.
 *
 * @public
 */
export interface Rule {
  readonly name: string;
  readonly appliesTo: (file: SourceFile) => boolean;
  /** What is wrong with a file that it applies to; empty where nothing is. */
  readonly breachesOf: (file: SourceFile) => readonly string[];
}

const COMMON = 'plugins/footfall-common/';
const NODE = 'plugins/footfall-node/';
const BACKEND = 'plugins/footfall-backend/';
const FRONTEND = 'plugins/footfall/';
const DOMAIN = `${COMMON}src/domain/`;

const PACKAGE_PREFIX = '@footfall/backstage-plugin-footfall';
const commonPackage = `${PACKAGE_PREFIX}-common`;
const nodePackage = `${PACKAGE_PREFIX}-node`;
const backendPackage = `${PACKAGE_PREFIX}-backend`;

const isIn = (folder: string) => (file: SourceFile) =>
  file.path.startsWith(folder);
const isSourceOf = (folder: string, pattern: RegExp) => (file: SourceFile) =>
  file.path.startsWith(`${folder}src/`) && pattern.test(file.path);

const isOwnFile = (name: string) => /^(plugins|packages)\//.test(name);
const isOfPackage = (name: string, packageName: string) =>
  name === packageName || name.startsWith(`${packageName}/`);
const isBuiltIn = (name: string) =>
  name.startsWith('node:') || builtinModules.includes(name);
const isKnex = (name: string) => isOfPackage(name, 'knex');
const isExpress = (name: string) => /^express(-|\/|$)/.test(name);
const isStore = (name: string) =>
  /Store$/.test(name) || /\/operations\//.test(name);
// `operations/absorbService` is a statement; services begin with a capital.
const isService = (name: string) =>
  isOwnFile(name) && /\/[A-Z]\w*Service$/.test(name);
/** Arithmetic and expressions: pure functions of what they are given. */
const isPureLibrary = (name: string) =>
  name === 'decimal.js' || name === 'expr-eval-fork';
const isConfig = (name: string) =>
  isOfPackage(name, '@backstage/config') || /\/src\/config(\/|$)/.test(name);

const breaches =
  (isForbidden: (name: string) => boolean): Rule['breachesOf'] =>
  file =>
    file.imports.filter(isForbidden).map(name => `imports ${name}`);

/** Footfall's own packages that a package may not import. */
const ownPackagesExcept =
  (...allowed: string[]) =>
  (name: string) =>
    name.startsWith('@footfall/') &&
    !allowed.some(packageName => isOfPackage(name, packageName));

/** Every rule of the repository. @public */
export const rules: readonly Rule[] = [
  {
    name: 'packages import each other by name, never by path',
    appliesTo: () => true,
    breachesOf: file => {
      const [group, name] = file.path.split('/');
      return breaches(
        path => isOwnFile(path) && !path.startsWith(`${group}/${name}/`),
      )(file);
    },
  },
  {
    name: 'footfall-common imports zod, pure libraries, errors and what is common to both ends only',
    appliesTo: isIn(COMMON),
    breachesOf: breaches(
      name =>
        !isOwnFile(name) &&
        !isPureLibrary(name) &&
        !/^(zod|@backstage\/(.*-common|catalog-model|errors))$/.test(name),
    ),
  },
  {
    name: 'footfall-node imports footfall-common, the backend plugin API and types only',
    appliesTo: isIn(NODE),
    breachesOf: breaches(
      name =>
        !isOwnFile(name) &&
        ![
          commonPackage,
          '@backstage/backend-plugin-api',
          '@backstage/types',
        ].includes(name),
    ),
  },
  {
    name: 'the backend and its modules import footfall-common and footfall-node only',
    appliesTo: ({ path }) =>
      /^plugins\/footfall-backend(-module-[^/]+)?\/src\//.test(path),
    breachesOf: breaches(ownPackagesExcept(commonPackage, nodePackage)),
  },
  {
    name: 'modules of other backends import footfall-common only and ask over HTTP',
    appliesTo: ({ path }) =>
      /^plugins\/(?!footfall)[^/]+-backend-module-footfall\/src\//.test(path),
    breachesOf: breaches(
      name => ownPackagesExcept(commonPackage)(name) || isKnex(name),
    ),
  },
  {
    name: 'the frontend imports footfall-common only and knows no backend',
    appliesTo: isIn(`${FRONTEND}src/`),
    breachesOf: breaches(
      name =>
        ownPackagesExcept(commonPackage)(name) ||
        /^@backstage\/(backend-|plugin-.*-(backend|node)($|[-/]))/.test(name) ||
        isKnex(name) ||
        isExpress(name) ||
        isBuiltIn(name),
    ),
  },
  {
    name: 'the demo imports footfall-common only',
    appliesTo: isIn('packages/demo/src/'),
    breachesOf: breaches(ownPackagesExcept(commonPackage)),
  },
  {
    name: 'the portal imports the frontend, not the backend',
    appliesTo: isIn('packages/app/src/'),
    breachesOf: breaches(name =>
      [backendPackage, nodePackage].some(own => isOfPackage(name, own)),
    ),
  },
  {
    name: 'the domain imports itself, errors, decimal numbers and expressions only',
    appliesTo: isIn(DOMAIN),
    breachesOf: breaches(
      name =>
        !name.startsWith(DOMAIN) &&
        !isPureLibrary(name) &&
        name !== '@backstage/errors',
    ),
  },
  {
    name: 'the domain knows no clock, no chance, no environment and never waits',
    appliesTo: isIn(DOMAIN),
    breachesOf: file => impuritiesIn(file.syntax),
  },
  {
    name: 'stores know no HTTP, no config and no services',
    appliesTo: isSourceOf(BACKEND, /Store\.ts$|\/operations\//),
    breachesOf: breaches(
      name => isExpress(name) || isConfig(name) || isService(name),
    ),
  },
  {
    name: 'services know no knex, no HTTP and no rows',
    appliesTo: isSourceOf(BACKEND, /\/[A-Z]\w*Service\.ts$/),
    breachesOf: breaches(
      name =>
        isKnex(name) ||
        isExpress(name) ||
        /\/Database\w+Store$/.test(name) ||
        /\/operations\//.test(name),
    ),
  },
  {
    name: 'routes, tasks, subscribers and actions know no stores and no knex',
    appliesTo: isSourceOf(BACKEND, /(Routes|Tasks|Subscriber|Actions)\.ts$/),
    breachesOf: breaches(
      name =>
        isKnex(name) ||
        isStore(name) ||
        name.startsWith(`${BACKEND}src/database/`),
    ),
  },
  {
    name: 'only database/dialect.ts asks which engine it is',
    appliesTo: file =>
      isIn(`${BACKEND}src/`)(file) &&
      file.path !== `${BACKEND}src/database/dialect.ts`,
    breachesOf: file => engineQuestionsIn(file.syntax),
  },
];
