/*
 * `yarn bench [--quick] [scenario …]` at the root: measures, prints what it
 * found and, unless that was quick, writes it into docs/benchmarks.md.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chooseScenarios } from './scenarios';
import { postgresVersion } from './support/database';
import { Provenance, renderResult, replaceResult } from './support/report';
import { Scenario, ScenarioContext } from './support/Scenario';

const REPORT = resolve(__dirname, '../../../docs/benchmarks.md');

const log = (line: string) => process.stdout.write(`${line}\n`);

async function runScenario(
  scenario: Scenario,
  context: ScenarioContext,
  provenance: Provenance,
) {
  log(`\n=== ${scenario.name}: ${scenario.title}`);
  const figures = await scenario.run(context);
  const text = renderResult({ scenario, figures }, provenance);
  log(`\n${text}`);
  if (context.size === 'full') {
    const page = readFileSync(REPORT, 'utf8');
    writeFileSync(REPORT, replaceResult(page, scenario, text));
  }
}

async function main(args: readonly string[]) {
  const directory = mkdtempSync(join(tmpdir(), 'footfall-bench-'));
  const context: ScenarioContext = {
    size: args.includes('--quick') ? 'quick' : 'full',
    directory,
    log,
  };
  const provenance: Provenance = {
    day: new Date().toISOString().slice(0, 10),
    postgresVersion: await postgresVersion(),
  };
  try {
    const names = args.filter(arg => !arg.startsWith('--'));
    for (const scenario of chooseScenarios(names)) {
      await runScenario(scenario, context, provenance);
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
