import { InputError } from '@backstage/errors';
import { Day, dayOfInstant } from '../../time';
import { EstimateLine } from '../CostEstimate';
import { isCurrency } from '../currencies';
import { isRecord, listOf, textOf } from './parts';
import { readAmount } from './readAmount';
import { readResources } from './readResources';
import { readUnsupported, unsupportedLines } from './readUnsupported';
import { unknownLine } from './unknownLine';

/**
 * What the output of infracost says.
 *
 * @public
 */
export interface InfracostReading {
  /** Whose resources it is about; `several` where there are more than one. */
  readonly provider: string;
  readonly currency: string;
  /** When it was made; `null` where it does not say. */
  readonly generatedMs: number | null;
  readonly lines: readonly EstimateLine[];
  /** Resources that have no line because infracost prices no such thing. */
  readonly unsupported: number | null;
}

type Parts = Readonly<Record<string, unknown>>;
type Line = Omit<EstimateLine, 'id'>;

const VERSION = /^0\.2(\.\d+)?$/;
const PROVIDERS: readonly (readonly [string, string])[] = [
  ['aws_', 'aws'],
  ['azurerm_', 'azure'],
  ['google_', 'gcp'],
];

function readRoot(breakdown: unknown): Parts {
  if (!isRecord(breakdown) || !('version' in breakdown)) {
    throw new InputError(
      'This is no output of `infracost breakdown --format json`',
    );
  }
  if (!VERSION.test(String(breakdown.version))) {
    throw new InputError(
      `This is the output of infracost in version ${textOf(
        breakdown.version,
        'unknown',
      )} of its format; 0.2 can be read`,
    );
  }
  if (!Array.isArray(breakdown.projects) || breakdown.projects.length === 0) {
    throw new InputError('The output of infracost holds no projects');
  }
  return breakdown;
}

function readCurrency({ currency = 'USD' }: Parts): string {
  if (typeof currency !== 'string' || !isCurrency(currency)) {
    throw new InputError(
      `'${textOf(currency, 'nothing')}' is no currency of ISO 4217`,
    );
  }
  return currency;
}

/** Why a project costs more than its resources say; none where it does not. */
function gapIn(
  breakdown: Parts | undefined,
  where: string,
  priced: readonly Line[],
): string | undefined {
  const { resources, totalMonthlyCost } = breakdown ?? {};
  const total = readAmount(totalMonthlyCost, () => `${where}.totalMonthlyCost`);
  const isListed = Array.isArray(resources);
  if (isListed && (priced.length > 0 || total === null)) {
    return undefined;
  }
  if (total !== null) {
    return Number(total) === 0
      ? undefined
      : `it says ${total} in all, and not what for`;
  }
  return 'it lists no resources';
}

// A project that could not be read has no resources, and is not free for that.
function failedLines(
  parts: Parts,
  where: string,
  priced: readonly Line[],
): Line[] {
  const metadata = isRecord(parts.metadata) ? parts.metadata : {};
  const [error] = listOf(metadata.errors);
  const breakdown = isRecord(parts.breakdown) ? parts.breakdown : undefined;
  const gap = gapIn(breakdown, `${where}.breakdown`, priced);
  if (error === undefined && gap === undefined) {
    return [];
  }
  const reason = textOf(
    isRecord(error) ? error.message : undefined,
    gap ?? 'it says no more',
  );
  return [
    unknownLine(
      `The project ${textOf(parts.name, where)}`,
      'project',
      `Infracost could not estimate all of it: ${reason}`,
    ),
  ];
}

function readProject(
  project: unknown,
  where: string,
  context: { readonly currency: string; readonly day: Day },
): Line[] {
  const parts = isRecord(project) ? project : {};
  const breakdown = isRecord(parts.breakdown) ? parts.breakdown : {};
  const priced = readResources(
    listOf(breakdown.resources),
    `${where}.breakdown.resources`,
    context,
  );
  return [...failedLines(parts, where, priced), ...priced];
}

function providerOf(lines: readonly Line[]): string {
  const found = new Set(
    lines.flatMap(
      ({ item }) =>
        PROVIDERS.find(([prefix]) => item.startsWith(prefix))?.[1] ?? [],
    ),
  );
  return found.size === 1 ? [...found][0] : 'several';
}

/**
 * Reads the output of `infracost breakdown --format json`, whose format is 0.2
 * since 2021. Amounts are texts or `null` there, and `null` is unknown: so is what
 * depends on usage that nobody told, what it found no price of, what it does not
 * support, a resource of which it says nothing and a project that it could not read.
 * What it calls `noPrice` is free.
 *
 * @param today - the day of its prices where it does not say when it was made
 * @throws InputError where it is of another version, or no such output.
 * @public
 */
export function readInfracost(
  breakdown: unknown,
  today: Day,
): InfracostReading {
  const root = readRoot(breakdown);
  const currency = readCurrency(root);
  const generated = Date.parse(textOf(root.timeGenerated, ''));
  const generatedMs = Number.isNaN(generated) ? null : generated;
  const day = generatedMs === null ? today : dayOfInstant(generatedMs, 'UTC');
  const unsupported = readUnsupported(root);
  const priced = listOf(root.projects).flatMap((project, at) =>
    readProject(project, `projects[${at}]`, { currency, day }),
  );
  const lines = [...priced, ...unsupportedLines(unsupported)];
  return {
    provider: providerOf(priced),
    currency,
    generatedMs,
    lines: lines.map((line, at) => ({ id: String(at + 1), ...line })),
    unsupported: unsupported.count,
  };
}
