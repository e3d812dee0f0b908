import { Checkboxes, Radios, createAll } from 'govuk-frontend';
import { type Clash, showClash } from './clash.js';
import { countIn } from './counter.js';
import { type Answer, QuestionBox } from './question.js';
import { asked } from './still-there.js';
import { type KeptAnswer, SafeKeeping } from './safe-keeping.js';
import { SaveState } from './save-state.js';

interface Saved {
  path: string;
  version: number;
  shown: string;
}

interface Refusal {
  code: string;
  message: string;
  details?: { conflicts?: Clash[] };
}

const PAUSE = 700;
const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/**
 * Saves every answer as it is typed, on top of the version that it was built on. What could not be saved stays on
 * the page and is tried again; leaving the page then asks first.
 */
export class Autosave {
  private readonly waiting = new Map<string, QuestionBox>();
  private readonly undecided = new Set<string>();
  private readonly sent = new Map<string, Answer>();
  private readonly state: SaveState;
  private timer = 0;
  private running: Promise<void> | null = null;
  private failures = 0;
  private cameBack = false;
  private leaving = false;
  private readonly safe = new SafeKeeping(location.pathname + location.search.replace(/[?&](?:show|kept)\b[^&]*/g, ''));

  constructor(private readonly form: HTMLFormElement) {
    this.state = new SaveState(form.querySelector<HTMLElement>('[data-save-state]')!);
  }

  start(): void {
    for (const event of ['input', 'change'] as const) this.form.addEventListener(event, (happened) => this.touched(happened.target));
    this.form.addEventListener('focusout', () => this.waiting.size > 0 && this.soon(0));
    this.form.addEventListener('submit', (event) => this.beforeSubmit(event));
    window.addEventListener('beforeunload', (event) => {
      if (this.waiting.size > 0 && !this.leaving) event.preventDefault();
    });
    this.state.ready();
    this.takeUp();
    void this.safe.open(`${this.form.dataset['autosave']}/key`).then((kept) => this.bringBack(kept));
    for (const event of ['focus', 'online'] as const) window.addEventListener(event, () => this.atOnce());
  }

  /** True while something on the page is not stored. */
  get unsaved(): boolean {
    return this.waiting.size > 0 || this.undecided.size > 0;
  }

  /** What was typed before a time-out is saved at once, like what is typed now. */
  private takeUp(): void {
    for (const element of this.form.querySelectorAll<HTMLElement>('[data-restored]')) this.touched(element);
  }

  /** What could not be sent when the page was last left is back, on top of the version that it was typed on. */
  private bringBack(kept: readonly KeptAnswer[]): void {
    const boxes = [...this.form.querySelectorAll<HTMLElement>('[data-path]')].map((element) => new QuestionBox(element));
    for (const { path, value, version } of kept) {
      const box = boxes.find((each) => each.path === path);
      if (!box || same(box.value, value)) continue;
      box.value = value;
      box.element.dataset['version'] = String(version);
      this.waiting.set(path, box);
    }
    if (this.waiting.size === 0) return this.safe.forget();
    this.state.back();
    this.soon(PAUSE);
  }

  private touched(target: EventTarget | null): void {
    const element = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-path]') : null;
    if (!element || (target instanceof HTMLInputElement && target.type === 'file')) return;
    const box = new QuestionBox(element);
    if (['group', 'table', 'file', 'guidance'].includes(box.kind) || this.undecided.has(box.path)) return;
    this.waiting.set(box.path, box);
    this.state.waiting();
    // While nothing gets through, each word is kept as it is typed.
    if (this.failures > 0) void this.safe.keep([...this.waiting.values()].map((each) => ({ path: each.path, value: each.value, version: each.version })));
    this.soon(PAUSE);
  }

  private soon(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.flush(), milliseconds);
  }

  /** Somebody is back, signed in or in reach again: a try that began before and is still under way does not count. */
  private atOnce(): void {
    if (this.waiting.size === 0) return;
    this.cameBack = this.running !== null;
    this.soon(0);
  }

  /** One save at a time; what is typed meanwhile goes with the next. */
  private flush(): Promise<void> {
    this.running ??= this.save().finally(() => {
      this.running = null;
      if (this.waiting.size > 0 && (this.failures === 0 || this.cameBack)) this.soon(this.cameBack ? 0 : PAUSE);
      this.cameBack = false;
    });
    return this.running;
  }

  private async save(): Promise<void> {
    clearTimeout(this.timer);
    const boxes = [...this.waiting.values()].slice(0, 100);
    if (boxes.length === 0) return;
    const answers = boxes.map((box) => ({ path: box.path, value: box.value, baseVersion: box.version }));
    for (const { path, value } of answers) this.sent.set(path, value);
    let response: Response;
    try {
      response = await fetch(this.form.dataset['autosave']!, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', 'x-page': location.pathname + location.search }, body: JSON.stringify({ draft: this.form.dataset['draft'], answers }), signal: AbortSignal.timeout(20_000) });
    } catch {
      return this.tryAgain('offline');
    }
    if (response.ok) {
      asked();
      this.failures = 0;
      return this.took(((await response.json()) as { saved: Saved[] }).saved, boxes);
    }
    const refusal = (await response.json().catch(() => ({ code: 'FAULT', message: '' }))) as Refusal;
    if (response.status === 401) return this.tryAgain('signedOut');
    if (refusal.code === 'CONFLICT') return this.clashed(refusal, boxes);
    if (response.status >= 500 || response.status === 429) return this.tryAgain('offline');
    for (const box of boxes) this.waiting.delete(box.path);
    this.state.refused(refusal.message);
  }

  private async took(saved: readonly Saved[], boxes: readonly QuestionBox[]): Promise<void> {
    for (const { path, version, shown } of saved) {
      const box = boxes.find((each) => each.path === path);
      box?.saved(version, shown);
      if (box && same(box.value, this.sent.get(path))) this.waiting.delete(path);
    }
    if (!this.unsaved) this.allSaved();
    if (boxes.some((box) => box.decides)) await this.refresh();
  }

  private allSaved(): void {
    this.state.saved();
    this.safe.forget();
    const kept = this.form.querySelector<HTMLInputElement>('input[name="kept"]');
    if (!kept) return;
    kept.remove();
    void fetch('/kept/forget', { method: 'POST', body: new URLSearchParams({ id: kept.value }) });
  }

  private tryAgain(why: 'offline' | 'signedOut'): void {
    this.failures += 1;
    this.state.trouble(why);
    void this.safe.keep([...this.waiting.values()].map((box) => ({ path: box.path, value: box.value, version: box.version })));
    this.soon(this.pause);
  }

  /** Between tries, the longer the more have failed; never so long that somebody would think it has given up. */
  private get pause(): number {
    return Math.min(30_000, 1500 * 2 ** Math.min(this.failures, 5));
  }

  private clashed({ details, message }: Refusal, boxes: readonly QuestionBox[]): void {
    const clashes = details?.conflicts ?? [];
    if (clashes.length === 0) {
      for (const box of boxes) this.waiting.delete(box.path);
      return this.state.refused(message);
    }
    for (const clash of clashes) {
      const box = boxes.find((each) => each.path === clash.path);
      if (!box) continue;
      // Our own save whose answer got lost on the way is no clash.
      if (same(clash.theirs, this.sent.get(clash.path))) {
        box.element.dataset['version'] = String(clash.version);
        continue;
      }
      this.waiting.delete(box.path);
      this.undecided.add(box.path);
      showClash(box, clash, (keep) => {
        this.undecided.delete(box.path);
        box.element.dataset['version'] = String(clash.version);
        if (keep === 'theirs') box.value = clash.theirs ?? null;
        this.waiting.set(box.path, box);
        this.soon(0);
      });
      this.state.clash();
    }
    if (this.waiting.size > 0) this.soon(PAUSE);
  }

  /** An answer that decides on others: the page shows what is asked now. What somebody is typing stays untouched. */
  private async refresh(): Promise<void> {
    const holder = this.form.querySelector<HTMLElement>('[data-questions]');
    const response = await fetch(this.form.action, { headers: { 'x-fragment': '1', accept: 'text/html' } }).catch(() => null);
    if (!holder || !response?.ok) return;
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
    const wanted = [...fresh.querySelectorAll<HTMLElement>('[data-path]')];
    const present = new Map([...holder.querySelectorAll<HTMLElement>('[data-path]')].map((element) => [element.dataset['path']!, element]));
    for (const [path, element] of present) if (!wanted.some((each) => each.dataset['path'] === path) && !this.waiting.has(path)) element.remove();
    let before: Element | null = null;
    for (const element of wanted) {
      const known = present.get(element.dataset['path']!);
      const place = known ?? (document.importNode(element, true) as HTMLElement);
      if (!known) {
        if (before) before.after(place);
        else holder.prepend(place);
        createAll(Radios, undefined, place);
        createAll(Checkboxes, undefined, place);
      }
      before = place;
    }
    countIn(holder);
  }

  /** The page's own buttons wait for a save under way, so that it does not clash with itself. */
  private beforeSubmit(event: SubmitEvent): void {
    if (!this.running) {
      this.leaving = true;
      return;
    }
    event.preventDefault();
    void this.running.then(() => {
      this.leaving = true;
      this.form.requestSubmit(event.submitter as HTMLElement | null);
    });
  }
}
