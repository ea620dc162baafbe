import { defaultColumnIds, readColumns, writeColumns } from './rowColumns';

const read = (text: string) => readColumns(new URLSearchParams(text));

describe('columns in an address', () => {
  it.each(['', 'columns=', 'columns=nonsense'])(
    'are the default for "%s"',
    text => expect(read(text)).toEqual(defaultColumnIds),
  );

  it('are those that it names, in the order of the table', () => {
    expect(read('columns=unknownShare,registered,nonsense')).toEqual([
      'registered',
      'unknownShare',
    ]);
  });

  it('are named unless they are the default', () => {
    expect(writeColumns(new Set(defaultColumnIds))).toBeNull();
    expect(writeColumns(new Set())).toBeNull();
    expect(writeColumns(new Set(['weeks', 'known']))).toBe('known,weeks');
  });
});
