import { Messages } from '../../../preview/server/messages';

const toast = { message: 'Saved.', title: '', seconds: 5 };

describe('what the add-on tells', () => {
  it('is told once, alerts before toasts', () => {
    const messages = new Messages();
    const host = { alerts: ['Sure?'], toasts: [toast] };
    expect(messages.fresh(host).map(({ kind, text }) => [kind, text])).toEqual([
      ['alert', 'Sure?'],
      ['toast', 'Saved.'],
    ]);
    host.alerts.push('Really?');
    expect(messages.fresh(host).map(({ text }) => text)).toEqual(['Really?']);
    expect(messages.fresh(host)).toEqual([]);
  });

  it('begins anew with an add-on that was started anew', () => {
    const messages = new Messages();
    messages.fresh({ alerts: ['Sure?'], toasts: [] });
    messages.forget();
    expect(messages.fresh({ alerts: ['Hello.'], toasts: [] })).toHaveLength(1);
  });
});
