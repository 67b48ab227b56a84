import { describe, expect, it } from 'vitest';
import type { TrustsRecord } from '../../src/core/records/measures-record';
import { published } from './published-areas';
import { rows, statusOf, table } from './published-schools';

const trusts = published<TrustsRecord>('trusts');
const rowOfTrust = (uid: number) => trusts.uid.indexOf(uid);

describe('academy trusts', () => {
  it('are columns of one length, each trust once', () => {
    const { uid, name, type, open } = trusts;
    expect([name.length, type.length, open.length]).toEqual([uid.length, uid.length, uid.length]);
    expect(new Set(uid).size).toBe(uid.length);
    expect(name.filter((text) => text.trim() === '')).toEqual([]);
  });

  it('hold every trust that the register has open: 1,323 of several schools, 922 of one', () => {
    const open = trusts.type.filter((_, row) => trusts.open[row]);
    expect(open.filter((type) => type === 'multi')).toHaveLength(1323);
    expect(open.filter((type) => type === 'single')).toHaveLength(922);
  });

  it('are belonged to by academies alone, of which 994 have no trust known', () => {
    const members = rows.filter((row) => table.trust[row] !== 0);
    expect(Math.max(...members.map((row) => table.trust[row]!))).toBeLessThanOrEqual(trusts.uid.length);
    expect(members.filter((row) => statusOf(row) !== 'academy')).toEqual([]);
    const without = rows.filter((row) => statusOf(row) === 'academy' && table.trust[row] === 0);
    // The seven hospital schools of the joined table are no academies here.
    expect(without).toHaveLength(994 - 7);
  });

  it('can be found by a name they had before', () => {
    const row = rowOfTrust(2053);
    expect(trusts.name[row]).toBe('Lift Schools');
    expect(trusts.otherNames[row]).toEqual(['Academies Enterprise Trust']);
  });

  it('have their names in small letters, abbreviations left alone', () => {
    const shouted = trusts.name.filter((name) => name.length > 12 && name === name.toUpperCase());
    expect(shouted).toEqual([]);
    expect(trusts.name).toContain('GLF Schools');
    expect(trusts.name).toContain('REAch2 Academy Trust');
  });

  it('do not list another spelling of the present name as a former one', () => {
    const letters = (name: string) =>
      name
        .toUpperCase()
        .replaceAll('&', 'AND')
        .replace(/[^A-Z0-9]/g, '');
    for (const [row, others] of Object.entries(trusts.otherNames)) {
      expect(others.map(letters)).not.toContain(letters(trusts.name[Number(row)]!));
    }
  });
});
