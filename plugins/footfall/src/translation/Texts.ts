import { FootfallMessageKey, MessageOf } from './translation';

/** What the keys of messages that depend on a count end in. */
type PluralForm = 'one' | 'other';

type KeyOf<Name> = Name extends `${infer Key}_${PluralForm}` ? Key : Name;

/** The key of a text; the forms of a plural share one. */
export type TextKey = KeyOf<FootfallMessageKey>;

type SingularOf<Key> = MessageOf<Key>;
type PluralOf<Key> = MessageOf<`${Key & string}_other`>;

type NamesIn<Message> =
  Message extends `${string}{{${infer Name}}}${infer Rest}`
    ? Name | NamesIn<Rest>
    : never;

type NamesOf<Key> = NamesIn<SingularOf<Key> | PluralOf<Key>>;

type ValuesOf<Key> = {
  readonly [Name in Exclude<NamesOf<Key>, 'count'>]: string;
} & ([PluralOf<Key>] extends [never]
  ? { readonly [Name in NamesOf<Key> & 'count']: string | number }
  : { readonly count: number });

/**
 * Tells the text of a key in the reader's language. What a text is told is read
 * from that text alone: the type that Backstage gives its function goes through
 * all messages at each call, which the compiler gives up at as many as there are
 * here.
 */
export interface Texts {
  <Key extends TextKey>(
    key: Key,
    ...values: keyof ValuesOf<Key> extends never ? [] : [values: ValuesOf<Key>]
  ): string;
}
