import { describe, expect, it } from 'vitest';
import type { England } from '../../src/core/england';
import type { Indicator } from '../../src/core/localities/indicator';
import { indicatorsOf } from '../../src/core/localities/indicators-of';
import { localityOf } from '../../src/core/localities/locality-of';
import { factsOf } from '../../src/elements/hub-locality/sentence';
import { localityMessages } from '../../src/messages/locality';
import { toyEngland } from '../core/toy-england';

const england: England = toyEngland();
const indicators = (...places: string[]): readonly Indicator[] =>
  indicatorsOf(england, localityOf(england, { kind: 'areas', name: '', places }), {});
const sentence = (...places: string[]) => localityMessages.sentence(factsOf(indicators(...places)));

describe('the first sentence on a locality', () => {
  it('tells schools, primaries, pupils and the one Maths Hub it lies in', () => {
    expect(sentence('E07000001')).toBe(
      'It holds 10 state-funded schools, 8 of them primaries, with 1,000 pupils; it lies in one Maths Hub area: Hub A.',
    );
  });

  it('tells several hubs with their shares of its schools, the largest first', () => {
    // Ash (10 schools, hub A), Carr (30, hub B) and Gate (70, hub C).
    expect(sentence('E07000001', 'E06000001', 'E08000001')).toBe(
      'It holds 110 state-funded schools, 88 of them primaries, with 11,000 pupils; it lies in three Maths Hub areas: Hub C (64\u00a0% of its schools), Hub B (27\u00a0%) and Hub A (9\u00a0%).',
    );
  });

  it('says on what a hub’s area rests when that is not stated', () => {
    expect(localityMessages.basisNote(factsOf(indicators('E07000001')))).toBe('');
    expect(localityMessages.basisNote(factsOf(indicators('E07000004')))).toContain('inferred');
  });

  it('says between what and what where two hubs share a district', () => {
    expect(sentence('teaching-school-hubs:1')).toMatch(/^It holds between \d+ and \d+ state-funded schools/);
  });

  it('tells none from not known', () => {
    const none = { kind: 'number', value: 0 } as const;
    const unknown = { kind: 'not-known', why: 'no-figures' } as const;
    const facts = { schools: none, primaries: none, pupils: none, hubs: undefined };
    expect(localityMessages.sentence(facts)).toBe('It holds no state-funded school.');
    expect(localityMessages.sentence({ ...facts, schools: unknown })).toContain('an unknown number of');
  });

  it('speaks of one school as one', () => {
    const one = { kind: 'number', value: 1 } as const;
    const pupils = { kind: 'number', value: 210 } as const;
    const facts = { schools: one, primaries: one, pupils, hubs: undefined };
    expect(localityMessages.sentence(facts)).toBe('It holds 1 state-funded school, with 210 pupils.');
  });
});
