/**
 * The parts of a service worker's surroundings that are used here. TypeScript's own "webworker" library can't be
 * loaded beside "dom", which the pages' scripts need.
 */
export type ExtendableEvent = Event & { waitUntil(done: Promise<unknown>): void };

export type FetchEvent = ExtendableEvent & {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
};

export type WorkerMessageEvent = ExtendableEvent & {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
};

export type WorkerClient = { readonly url: string; postMessage(message: unknown): void };

export type WorkerScope = {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<WorkerClient[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: WorkerMessageEvent) => void): void;
};

export const worker = globalThis as unknown as WorkerScope;
