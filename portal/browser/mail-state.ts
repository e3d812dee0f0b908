const EVERY = 5_000;
/** As long as a code lives. Whoever still looks at the page then loads it again. */
const FOR = 10 * 60_000;

/** The line that says how a mail fares renews itself from its page, until that is settled. It does not count as somebody’s doing. */
export function watchMailState(root: ParentNode): void {
  const line = root.querySelector<HTMLElement>('[data-mail-state]');
  if (!line || 'mailSettled' in line.dataset) return;
  const until = Date.now() + FOR;
  const look = async (): Promise<void> => {
    const fresh = document.visibilityState === 'visible' ? await lineOf(line.dataset['mailState']!) : null;
    // What says the same is left alone, so that nothing is read out twice.
    if (fresh && fresh.innerHTML.trim() !== line.innerHTML.trim()) line.innerHTML = fresh.innerHTML;
    if (fresh && 'mailSettled' in fresh.dataset) return;
    if (Date.now() < until) setTimeout(() => void look(), EVERY);
  };
  setTimeout(() => void look(), EVERY);
}

async function lineOf(address: string): Promise<HTMLElement | null> {
  const answer = await fetch(address, { headers: { accept: 'text/html', 'x-background': 'mail-state' } }).catch(() => null);
  if (!answer?.ok) return null;
  return new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector<HTMLElement>('[data-mail-state]');
}
