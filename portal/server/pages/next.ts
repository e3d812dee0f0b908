/** Where to go afterwards: a page of ours, nothing else. */
export function safeNext(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])[^\u0000-\u001f\\]*$/.test(next) && next.length < 2000 ? next : '/';
}
