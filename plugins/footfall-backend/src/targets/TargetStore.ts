import {
  Day,
  ParsedNewTarget,
} from '@footfall/backstage-plugin-footfall-common';

export interface StoredTarget extends ParsedNewTarget {
  readonly id: string;
  readonly setOn: Day;
  readonly baselinePercent: number | null;
  readonly createdBy: string;
  readonly createdMs: number;
  readonly endedBy: string | null;
  readonly endedMs: number | null;
}

export interface TargetStore {
  /** All of them, the ended ones too, the earliest due first. */
  list(): Promise<StoredTarget[]>;
  insert(target: StoredTarget): Promise<void>;
  /** @returns whether there is such a target that had not ended */
  end(id: string, by: string, atMs: number): Promise<boolean>;
}
