/** A CDEvent of a handled kind, once its schema has found it valid. */
export interface CdEvent {
  readonly context: {
    /** The version of the specification, up to 0.4. */
    readonly version?: string;
    /** The same, from 0.5 on. */
    readonly specversion?: string;
    readonly id: string;
    readonly source: string;
    readonly type: string;
    readonly timestamp: string;
    readonly chainId?: string;
  };
  readonly subject: {
    readonly id: string;
    readonly source?: string;
    /** Up to 0.4. */
    readonly type?: string;
    readonly content: {
      readonly environment?: { readonly id: string; readonly source?: string };
      readonly artifactId?: string;
      readonly pipelineName?: string;
      readonly outcome?: string;
    };
  };
  /** An object, or text in base64 that nobody here reads. */
  readonly customData?: Readonly<Record<string, unknown>> | string;
}

/** What an event says beyond the specification, where it can be read. */
export function customDataOf(
  event: CdEvent,
): Readonly<Record<string, unknown>> {
  return typeof event.customData === 'object' ? event.customData : {};
}
