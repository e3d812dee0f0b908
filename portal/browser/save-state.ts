/** The one line that says whether what is on the page is stored. */
export class SaveState {
  constructor(private readonly line: HTMLElement) {}

  ready(): void {
    this.show('saved', 'Your answers are saved as you type');
  }

  saved(): void {
    const time = new Date().toLocaleTimeString('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true }).replace(' ', '');
    this.show('saved', `Everything is saved (${time})`);
  }

  waiting(): void {
    if (this.line.dataset['state'] !== 'trouble') this.show('waiting', 'Not yet saved');
  }

  /** Something that was typed before the page was left is in its field again. */
  back(): void {
    this.show('waiting', 'What you typed while the service could not be reached is back, and is being saved');
  }

  clash(): void {
    this.show('trouble', 'Not yet saved: choose which answer to keep');
  }

  refused(message: string): void {
    this.show('trouble', `Not saved. ${message}`);
  }

  trouble(why: 'offline' | 'signedOut'): void {
    if (why === 'offline') return this.show('trouble', 'Not yet saved: the service cannot be reached. Keep this page open; it is tried again until it works.');
    // Said once: a link that is made again with every try cannot be pressed or focused.
    if (this.line.querySelector('a')) return;
    this.show('trouble', 'Not yet saved: you have been signed out. What you typed is still here. ');
    const link = Object.assign(document.createElement('a'), { href: '/sign-in?next=/signed-in', target: '_blank', rel: 'noopener', className: 'govuk-link', textContent: 'Sign in in a new tab, then come back' });
    this.line.append(link);
  }

  private show(state: string, text: string): void {
    if (this.line.dataset['state'] === state && this.line.textContent === text) return;
    this.line.dataset['state'] = state;
    this.line.textContent = text;
  }
}
