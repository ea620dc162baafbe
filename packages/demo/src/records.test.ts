import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  newMandateExceptionSchema,
  newMandateSchema,
  newTargetSchema,
  parseDay,
} from '@footfall/backstage-plugin-footfall-common';
import { haldenBankEntities } from './haldenBank';
import { haldenBankMandates } from './mandates';
import { haldenBankTargets } from './targets';

const refs = new Set(
  haldenBankEntities().map(entity =>
    stringifyEntityRef(entity).toLocaleLowerCase('en-US'),
  ),
);

describe.each(['2026-11-21', '2027-02-28', '2028-02-29'].map(parseDay))(
  'the records of Halden Bank on %s',
  today => {
    const mandates = haldenBankMandates({ today });
    const targets = haldenBankTargets({ today });

    it('are accepted by the API', () => {
      for (const { mandate, exceptions } of mandates) {
        expect(newMandateSchema.parse(mandate)).toMatchObject(mandate);
        for (const exception of exceptions) {
          expect(newMandateExceptionSchema.parse(exception)).toMatchObject(
            exception,
          );
        }
      }
      for (const target of targets) {
        expect(newTargetSchema.parse(target)).toMatchObject(target);
      }
    });

    it('speak of what is in the catalog', () => {
      const named = [
        ...mandates.flatMap(({ mandate, exceptions }) => [
          mandate.scope.team,
          ...exceptions.flatMap(exception => [
            exception.serviceRef,
            exception.askedBy,
          ]),
        ]),
        ...targets.map(({ ownerRef }) => ownerRef),
        ...targets
          .filter(({ scope }) => scope === 'team')
          .map(({ key }) => key),
      ];
      expect(named.filter(ref => !ref || !refs.has(ref))).toEqual([]);
    });

    it('are dated with the story', () => {
      for (const { mandate, exceptions } of mandates) {
        expect(mandate.from < today).toBe(true);
        for (const { from, to } of exceptions) {
          expect(from >= mandate.from).toBe(true);
          expect(!to || (from < to && to <= today)).toBe(true);
        }
      }
      expect(targets.every(({ by }) => by > today)).toBe(true);
      expect(targets.every(({ setOn }) => setOn && setOn < today)).toBe(true);
    });
  },
);

it('asks for 60 % of the organisation by the end of a month, four months on', () => {
  const [organisation] = haldenBankTargets({ today: parseDay('2026-11-21') });
  expect(organisation).toMatchObject({
    scope: 'organisation',
    percent: 60,
    by: '2027-03-31',
  });
});
