import fc from 'fast-check';
import { CommitLogParser } from './CommitLogParser';

const zero = '0'.repeat(40);
const a = 'a'.repeat(40);
const b = 'b'.repeat(40);

const header = (sha: string, message: string) =>
  [
    `\u0001${sha}`,
    'Ada',
    'ada@x',
    'Bob',
    'bob@x',
    '1700000000',
    message,
    '',
  ].join('\0');

// As git writes it: a line break before the first entry, and a NUL more between
// commits without entries.
const log = Buffer.from(
  `${header(
    '1',
    'Größe 発注\n\nbody\n',
  )}\n:000000 100644 ${zero} ${a} A\0größe\0` +
    `:100644 000000 ${a} ${zero} D\0old name\0:100644 100644 ${a} ${a} R100\0from\0to\0` +
    `\0${header('2', 'Empty')}\0${header(
      '3',
      'Module',
    )}\n:160000 160000 ${a} ${b} M\0sub\0` +
    `:100644 100644 ${a} ${b} M\0:100644 100644 strange\0:100644 100644 ${a} ${b} M\0ignored\0`,
);

function parse(pieces: Buffer[]) {
  const parser = new CommitLogParser(path => path !== 'ignored');
  return [...pieces.flatMap(piece => parser.push(piece)), ...parser.end()];
}

describe('CommitLogParser', () => {
  it('reads commits and what they did', () => {
    const commits = parse([log]);
    expect(commits).toMatchObject([
      {
        sha: '1',
        author: { name: 'Ada', email: 'ada@x' },
        committer: { name: 'Bob', email: 'bob@x' },
        committedAtMs: 1_700_000_000_000,
        message: 'Größe 発注\n\nbody\n',
        changes: [
          { path: 'größe', before: undefined, after: a },
          { path: 'old name', before: a, after: undefined },
          { path: 'to', movedFrom: 'from', before: a, after: a },
        ],
      },
      { sha: '2', message: 'Empty', changes: [] },
      { sha: '3', changes: [{ path: ':100644 100644 strange' }] },
    ]);
  });

  it('reads the same wherever the output is cut', () => {
    const whole = parse([log]);
    fc.assert(
      fc.property(fc.array(fc.nat(log.length)), cuts => {
        const at = [0, ...cuts.sort((x, y) => x - y), log.length];
        const pieces = at
          .slice(1)
          .map((end, index) => log.subarray(at[index], end));
        expect(parse(pieces)).toEqual(whole);
      }),
    );
  });

  it('takes a time that is none for the beginning of time', () => {
    const text = header('1', 'm').replace('1700000000', '9999999999999999');
    expect(parse([Buffer.from(text)])[0].committedAtMs).toBe(0);
  });

  it('finds nothing in nothing', () => {
    expect(parse([])).toEqual([]);
  });
});
