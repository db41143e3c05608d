import { isOwnHost, isToken, rightsOf } from '../../../preview/server/guard';

const TOKEN = 'a-token-of-this-start';
const own = {
  origin: 'http://127.0.0.1:8020',
  'sec-fetch-site': 'same-origin',
  'x-tabla-token': TOKEN,
};

describe('who may ask the workbench', () => {
  it.each([
    ['127.0.0.1:8020', true],
    ['localhost:8020', true],
    ['127.0.0.1:8021', false],
    ['evil.example:8020', false],
    ['127.0.0.1.evil.example:8020', false],
    [undefined, false],
  ])('host %s: %s', (host, isOwn) => {
    expect(isOwnHost(host, 8020)).toBe(isOwn);
  });

  it('takes a question of the page itself', () => {
    expect(rightsOf(own, 8020, TOKEN)).toBe('all');
  });

  it.each([
    ['another origin', { ...own, origin: 'http://evil.example' }],
    ['an opaque origin', { ...own, origin: 'null' }],
    ["the sidebar's port", { ...own, origin: 'http://127.0.0.1:8021' }],
    ['a cross-site fetch', { ...own, 'sec-fetch-site': 'cross-site' }],
    ['no token', { origin: own.origin }],
  ])('refuses %s', (_, headers) => {
    expect(rightsOf(headers, 8020, TOKEN)).toBe('none');
  });

  it('tells a page of an earlier start that it is outdated', () => {
    const headers = { ...own, 'x-tabla-token': 'a-token-of-other-start' };
    expect(rightsOf(headers, 8020, TOKEN)).toBe('outdated');
  });

  it('compares tokens of any length', () => {
    expect([isToken('', TOKEN), isToken(`${TOKEN}x`, TOKEN), isToken(TOKEN, TOKEN)]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
