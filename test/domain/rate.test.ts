import { judgedRate, TOO_FEW } from '../../src/domain/rate';

describe('a printed rate', () => {
  it('is a fraction from 8 cases in the denominator on', () => {
    expect(judgedRate(2, 8)).toBe(0.25);
    expect(judgedRate(0, 8)).toBe(0);
    expect(judgedRate(1007, 1007)).toBe(1);
  });

  it('is too few to judge below 8 cases, however many of them there are in the numerator', () => {
    expect(judgedRate(7, 7)).toBe(TOO_FEW);
    expect(judgedRate(0, 0)).toBe(TOO_FEW);
  });
});
