import type { Host } from '../emulator/execution/host';
import type { Message } from './protocol';

/** Tells every alert and toast of the add-on once. */
export class Messages {
  private toldAlerts = 0;
  private toldToasts = 0;

  /** What has been said since this was asked last: the alerts, then the toasts. */
  fresh({ alerts, toasts }: Pick<Host, 'alerts' | 'toasts'>): Message[] {
    const fresh: Message[] = [
      ...alerts
        .slice(this.toldAlerts)
        .map((text) => ({ kind: 'alert' as const, title: '', text, seconds: null })),
      ...toasts
        .slice(this.toldToasts)
        .map(({ message, ...toast }) => ({ kind: 'toast' as const, text: message, ...toast })),
    ];
    this.toldAlerts = alerts.length;
    this.toldToasts = toasts.length;
    return fresh;
  }

  /** The add-on was started anew, and has said nothing yet. */
  forget(): void {
    this.toldAlerts = 0;
    this.toldToasts = 0;
  }
}
