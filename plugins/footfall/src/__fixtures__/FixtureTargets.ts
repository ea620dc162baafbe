import {
  AdoptionRow,
  Day,
  newTargetSchema,
  NewTarget,
  progressTowards,
  Target,
  TargetList,
  TargetRecord,
} from '@footfall/backstage-plugin-footfall-common';

const AUTHOR = 'user:default/sam.rowe';

/** What the figures of an aim are asked of. */
export interface FixtureMeasures {
  readonly today: Day;
  readonly nowMs: number;
  readonly measure: (asked: { team?: string; type?: string }) => AdoptionRow;
}

/** Targets of a made-up organisation, which can be set and ended. */
export class FixtureTargets {
  #targets: TargetRecord[] = [];
  readonly #measures: FixtureMeasures;

  constructor(measures: FixtureMeasures) {
    this.#measures = measures;
  }

  list(): TargetList {
    return { targets: this.#targets, mayChange: true };
  }

  /** @param baselinePercent - where it stood when it was set; now by default */
  create(asked: NewTarget, baselinePercent?: number | null): TargetRecord {
    const { today, nowMs, measure } = this.#measures;
    const aim = newTargetSchema.parse(asked);
    const row = measure({
      ...(aim.scope === 'team' && { team: aim.key }),
      ...(aim.scope === 'type' && { type: aim.key }),
    });
    const current = row.figures.activeAdoption;
    const percent = current.value === null ? null : current.value * 100;
    const target: Target = {
      percent: aim.percent,
      by: aim.by,
      setOn: aim.setOn ?? today,
      baselinePercent:
        baselinePercent === undefined ? percent : baselinePercent,
    };
    const created: TargetRecord = {
      ...aim,
      ...target,
      ...progressTowards(target, percent, today),
      id: `target-${this.#targets.length + 1}`,
      title: aim.scope === 'organisation' ? row.title : aim.key,
      current,
      createdBy: AUTHOR,
      createdAt: new Date(nowMs).toISOString(),
      endedBy: null,
      endedAt: null,
    };
    this.#targets = [...this.#targets, created];
    return created;
  }

  end(id: string): TargetRecord {
    const found = this.#targets.find(target => target.id === id);
    if (!found) {
      throw new Error(`There is no target '${id}' to end`);
    }
    const ended = {
      ...found,
      endedBy: AUTHOR,
      endedAt: new Date(this.#measures.nowMs).toISOString(),
    };
    this.#targets = this.#targets.map(target =>
      target.id === id ? ended : target,
    );
    return ended;
  }
}
