import type { App } from './app.js';

/** Mounts the two clients, which know the API only by its schema. */
export async function mountClients(_app: App): Promise<void> {}
