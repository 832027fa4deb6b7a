import { describe, expect, it } from 'vitest';
import { isRenamed, type UnitChange, unitDatesProblem } from './unit-rules';

const unit = (over: Partial<UnitChange> = {}): UnitChange => ({
  kind: 'PROVINCE',
  code: '17',
  name: 'Hòa Bình',
  fullName: 'Tỉnh Hòa Bình',
  parentId: null,
  validFrom: null,
  validTo: null,
  successorId: null,
  ...over,
});

describe('a name', () => {
  it('may be spelt another way', () =>
    expect(isRenamed(unit(), unit({ name: 'Hoà Bình', fullName: 'Tỉnh Hoà Bình' }))).toBe(false));
  it('is another when its letters are', () => expect(isRenamed(unit(), unit({ name: 'Hòa An' }))).toBe(true));
});

describe('the days of a unit', () => {
  it('want a last one before it became another', () =>
    expect(unitDatesProblem(unit({ successorId: 'x' }))).toEqual({ path: 'validTo', code: 'required' }));
  it('go forward', () =>
    expect(unitDatesProblem(unit({ validFrom: '2025-07-01', validTo: '2025-06-30' }))).toEqual({
      path: 'validTo',
      code: 'before_start',
    }));
  it('may be unknown', () => expect(unitDatesProblem(unit())).toBeNull());
});
