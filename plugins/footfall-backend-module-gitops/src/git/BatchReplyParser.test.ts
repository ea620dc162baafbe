import fc from 'fast-check';
import { BatchReplyParser } from './BatchReplyParser';

const output = (contents: readonly (string | undefined)[]) =>
  Buffer.from(
    contents
      .map(content =>
        content === undefined
          ? 'abc missing\n'
          : `abc blob ${Buffer.byteLength(content)}\n${content}\n`,
      )
      .join(''),
  );

describe('BatchReplyParser', () => {
  it('gives back every blob, wherever the output is cut', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined }),
        ),
        fc.integer({ min: 1, max: 50 }),
        (contents, size) => {
          const parser = new BatchReplyParser(10_000);
          const bytes = output(contents);
          const replies = [];
          for (let at = 0; at < bytes.length; at += size) {
            replies.push(...parser.push(bytes.subarray(at, at + size)));
          }
          expect(replies.map(({ content }) => content)).toEqual(contents);
        },
      ),
    );
  });

  it('passes over what is too large', () => {
    const parser = new BatchReplyParser(3);
    expect(parser.push(output(['abcd', 'abc', '']))).toEqual([
      { content: undefined },
      { content: 'abc' },
      { content: '' },
    ]);
  });
});
