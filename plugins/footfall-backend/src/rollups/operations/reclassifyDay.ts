import { Knex } from 'knex';
import { integerOf } from '../../database/columns';
import { takeOrWait } from '../../database/dialect';
import {
  classificationColumns,
  DeploymentRow,
  toDeployment,
} from '../../deployments/operations/deploymentRow';
import { Classify } from '../../deployments/ClassifiedDeployment';

/** Bounds the memory that a busy day takes. */
const ROWS_AT_A_TIME = 2_000;

// Locked, so that a correction that arrives meanwhile waits and then brings its
// own classification instead of being overwritten by that of the old content.
function takeStaleRows(
  trx: Knex.Transaction,
  day: string,
  classificationId: number,
  afterId: number,
): Promise<DeploymentRow[]> {
  return takeOrWait(
    trx,
    trx('deployments')
      .where({ day })
      .where('id', '>', afterId)
      .where('classification_id', '<', classificationId)
      .orderBy('id')
      .limit(ROWS_AT_A_TIME),
  );
}

type ClassificationColumns = ReturnType<typeof classificationColumns>;

// Few routes stand against many rows: one statement for each outcome.
async function writeClassifications(
  trx: Knex.Transaction,
  decided: readonly { rowId: number; columns: ClassificationColumns }[],
) {
  const groups = new Map<
    string,
    { columns: ClassificationColumns; rowIds: number[] }
  >();
  for (const { rowId, columns } of decided) {
    const key = JSON.stringify(columns);
    const group = groups.get(key) ?? { columns, rowIds: [] };
    group.rowIds.push(rowId);
    groups.set(key, group);
  }
  for (const { columns, rowIds } of groups.values()) {
    await trx('deployments').whereIn('id', rowIds).update(columns);
  }
}

/**
 * Holds the deployments of a day against the rules in force.
 *
 * @returns other days that deployments moved to, where the time zone changed
 */
export async function reclassifyDay(
  trx: Knex.Transaction,
  day: string,
  classificationId: number,
  classify: Classify,
): Promise<Set<string>> {
  const movedTo = new Set<string>();
  let afterId = 0;
  for (;;) {
    const rows = await takeStaleRows(trx, day, classificationId, afterId);
    if (rows.length === 0) {
      return movedTo;
    }
    const decided = rows.map(row => ({
      rowId: integerOf(row.id),
      columns: classificationColumns(
        classify(toDeployment(row)),
        classificationId,
      ),
    }));
    await writeClassifications(trx, decided);
    decided
      .filter(({ columns }) => columns.day !== day)
      .forEach(({ columns }) => movedTo.add(columns.day));
    afterId = decided[decided.length - 1].rowId;
  }
}
