const LARGEST = 10 * 1024 * 1024;
/** How often the page asks whether a file that is being checked is clear. */
const LOOK_AGAIN = 4000;

interface Upload {
  file: File;
  path: string;
  /** The same for every try, so that a try whose answer got lost adds nothing twice. */
  key: string;
  line: HTMLLIElement;
}

const element = <K extends keyof HTMLElementTagNameMap>(tag: K, properties: Partial<HTMLElementTagNameMap[K]> = {}): HTMLElementTagNameMap[K] => Object.assign(document.createElement(tag), properties);

/**
 * Sends files as soon as they are chosen, one after the other, while the person goes on writing. What could not be sent
 * stays on the page with what is wrong with it, and can be tried again.
 */
export class Uploads {
  private readonly waiting: Upload[] = [];
  private current: Upload | null = null;
  private readonly failed = new Set<Upload>();
  private looking = 0;

  constructor(private readonly form: HTMLFormElement) {}

  start(): void {
    this.form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'file' && target.closest('[data-upload]')) this.chosen(target);
    });
    // Without scripts a press of the button sends them; with scripts there is nothing to press.
    for (const button of this.form.querySelectorAll<HTMLElement>('[data-upload-button]')) button.hidden = true;
    window.addEventListener('beforeunload', (event) => this.busy && event.preventDefault());
    window.addEventListener('online', () => [...this.failed].filter(({ line }) => line.dataset['retry'] !== undefined).forEach((upload) => this.again(upload)));
    this.lookAgain();
  }

  /** True while files are on their way. */
  get busy(): boolean {
    return this.current !== null || this.waiting.length > 0;
  }

  private chosen(input: HTMLInputElement): void {
    const path = input.name.slice('file:'.length);
    const list = input.closest('[data-upload]')!.querySelector('[data-uploads]')!;
    for (const file of input.files ?? []) {
      const line = element('li');
      list.append(line);
      const upload = { file, path, key: crypto.randomUUID?.() ?? '', line };
      if (file.size > LARGEST) this.refused(upload, `${file.name} is larger than 10 MB. Make it smaller, or split it.`);
      else if (file.size === 0) this.refused(upload, `${file.name} is empty. Choose another.`);
      else this.waiting.push(upload);
    }
    input.value = '';
    this.next();
  }

  private next(): void {
    if (this.current) return;
    this.current = this.waiting.shift() ?? null;
    if (this.current) this.send(this.current);
  }

  private send(upload: Upload): void {
    const { file, path, key, line } = upload;
    const bar = element('progress', { max: 100, value: 0 });
    const id = `upload-${Math.random().toString(36).slice(2)}`;
    const words = element('label', { textContent: `Sending ${file.name}`, htmlFor: id });
    bar.id = id;
    const said = element('span', { className: 'govuk-visually-hidden', textContent: `Sending ${file.name}` });
    said.setAttribute('role', 'status');
    line.replaceChildren(words, bar, said);
    delete line.dataset['retry'];
    const request = new XMLHttpRequest();
    const { upload: address = '' } = line.closest<HTMLElement>('[data-upload]')!.dataset;
    request.open('POST', `${address}?${new URLSearchParams({ path, ...(key && { key }) }).toString()}`);
    request.setRequestHeader('accept', 'application/json');
    request.timeout = 120_000;
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      bar.value = total > 0 ? (100 * loaded) / total : 0;
      words.textContent = `Sending ${file.name}: ${Math.round(bar.value)}%`;
    });
    request.addEventListener('loadend', () => {
      this.current = null;
      this.ended(upload, request);
      this.next();
    });
    const body = new FormData();
    body.append('file', file, file.name);
    request.send(body);
  }

  private ended(upload: Upload, request: XMLHttpRequest): void {
    const { file } = upload;
    if (request.status === 201) {
      upload.line.remove();
      return void this.refresh();
    }
    if (request.status === 0 || request.status >= 500 || request.status === 429) return this.unsent(upload, `${file.name} was not sent: the service cannot be reached. It is tried again when it can.`);
    if (request.status === 401) return this.unsent(upload, `${file.name} was not sent: you have been signed out. Sign in in another tab, then try again.`);
    const { message } = parsed(request.responseText);
    this.refused(upload, request.status === 413 ? `${file.name} is larger than 10 MB. Make it smaller, or split it.` : (message ?? `${file.name} was not taken in.`));
  }

  private unsent(upload: Upload, words: string): void {
    this.refused(upload, words);
    upload.line.dataset['retry'] = '';
    this.failed.add(upload);
    const button = element('button', { type: 'button', className: 'portal-link-button', textContent: 'Try again' });
    button.addEventListener('click', () => this.again(upload));
    upload.line.append(' ', button);
  }

  private again(upload: Upload): void {
    this.failed.delete(upload);
    this.waiting.push(upload);
    this.next();
  }

  private refused({ line }: Upload, words: string): void {
    const message = element('p', { className: 'govuk-error-message', textContent: words });
    message.setAttribute('role', 'alert');
    line.replaceChildren(message);
  }

  /** Shows the lists of files as they are now. What somebody is typing stays untouched. */
  private async refresh(): Promise<void> {
    const response = await fetch(this.form.action, { headers: { 'x-fragment': '1', accept: 'text/html' } }).catch(() => null);
    if (!response?.ok) return this.lookAgain();
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
    for (const box of this.form.querySelectorAll<HTMLElement>('[data-kind="file"]')) {
      const now = fresh.querySelector(`[data-path="${CSS.escape(box.dataset['path']!)}"] [data-files]`);
      const shown = box.querySelector('[data-files]');
      if (now && shown && now.innerHTML !== shown.innerHTML) shown.replaceChildren(...[...now.childNodes].map((node) => document.importNode(node, true)));
    }
    this.lookAgain();
  }

  private lookAgain(): void {
    clearTimeout(this.looking);
    if (this.form.querySelector('[data-checking]')) this.looking = window.setTimeout(() => void this.refresh(), LOOK_AGAIN);
  }
}

function parsed(text: string): { message?: string } {
  try {
    return JSON.parse(text) as { message?: string };
  } catch {
    return {};
  }
}
