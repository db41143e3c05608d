import { openerOf } from '../../tools/start/openBrowser.mjs';

describe('the browser is opened', () => {
  it.each([
    ['darwin', {}, ['open']],
    ['win32', {}, ['cmd', '/c', 'start', '']],
    ['linux', { DISPLAY: ':0' }, ['xdg-open']],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open']],
  ])('on %s with %j', (platform, environment, command) => {
    expect(openerOf(platform, environment)).toEqual(command);
  });

  it('nowhere without a desktop', () => {
    expect(openerOf('linux', { DISPLAY: '' })).toBeUndefined();
  });
});
