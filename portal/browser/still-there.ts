const MINUTE = 60_000;
/** Time enough to find the button, for whoever needs longer (WCAG 2.2.1). */
const WARNING = 2 * MINUTE;
const channel = 'BroadcastChannel' in window ? new BroadcastChannel('portal-activity') : null;

let lastAskedAt = Date.now();

/** Something was asked by hand, here or in another tab: the server counts the session's idle time from then. */
export function asked(): void {
  lastAskedAt = Date.now();
  channel?.postMessage(lastAskedAt);
}

/** Warns two minutes before the server ends a session that nobody uses; one press extends it. */
export class StillThere {
  private dialog: HTMLDialogElement | null = null;

  /** @param unsaved true while something that was typed is not stored: then the page stays */
  constructor(
    private readonly idleMinutes: number,
    private readonly unsaved: () => boolean,
  ) {}

  start(): void {
    asked();
    channel?.addEventListener('message', ({ data }) => (lastAskedAt = Math.max(lastAskedAt, Number(data) || 0)));
    setInterval(() => this.look(), 5000);
    document.addEventListener('visibilitychange', () => this.look());
  }

  private look(): void {
    const endsAt = lastAskedAt + this.idleMinutes * MINUTE;
    const left = endsAt - Date.now();
    if (left > WARNING) return this.dialog?.close();
    if (left > 0) return this.warn(endsAt);
    if (!this.unsaved()) window.location.assign(`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`);
  }

  private warn(endsAt: number): void {
    if (this.dialog?.open) return;
    const time = new Date(endsAt).toLocaleTimeString('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true }).replace(' ', '');
    this.dialog ??= this.makeDialog();
    this.dialog.querySelector('p')!.textContent = `You have not done anything for a while. At ${time} you will be signed out, to keep children’s records safe. What you have typed is not lost.`;
    this.dialog.showModal();
  }

  private makeDialog(): HTMLDialogElement {
    const dialog = Object.assign(document.createElement('dialog'), { className: 'portal-dialog' });
    dialog.setAttribute('aria-labelledby', 'still-there');
    const heading = Object.assign(document.createElement('h2'), { className: 'govuk-heading-m', id: 'still-there', textContent: 'Are you still there?' });
    const button = Object.assign(document.createElement('button'), { className: 'govuk-button', type: 'button', textContent: 'Stay signed in' });
    button.addEventListener('click', () => dialog.close());
    // Also with the Escape key: whoever closes it is there.
    dialog.addEventListener('close', () => Date.now() < lastAskedAt + this.idleMinutes * MINUTE && void this.stay());
    dialog.append(heading, Object.assign(document.createElement('p'), { className: 'govuk-body' }), button);
    document.body.append(dialog);
    return dialog;
  }

  private async stay(): Promise<void> {
    const answer = await fetch('/still-here', { method: 'POST', headers: { accept: 'application/json' } }).catch(() => null);
    if (answer?.ok) asked();
  }
}
