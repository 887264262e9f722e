import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};
const COMPRESSED = new Set(['css', 'html', 'js', 'json', 'svg', 'webmanifest']);

export type HostOptions = {
  /** `/` or `/some/path/`. */
  basePath?: string;
  /** Answers `/a` for `/a.html` and redirects the latter, as hosts with clean addresses do. */
  cleanAddresses?: boolean;
};

/** A static host that tests can stop, give another folder, and ask what it was asked for. */
export class TestHost {
  folder: string;
  /** Paths below the base that were asked for, since the list was last emptied. */
  requests: string[] = [];
  /** Bytes of all bodies that were sent, as compressed on their way. */
  sentBytes = 0;
  /** Paths that answer with something else: another status, or other bytes. */
  readonly tampered = new Map<string, { status?: number; body?: string | Buffer }>();

  readonly #basePath: string;
  readonly #cleanAddresses: boolean;
  #server: Server | undefined;
  #port = 0;

  constructor(folder: string, { basePath = '/', cleanAddresses = false }: HostOptions = {}) {
    this.folder = folder;
    this.#basePath = basePath;
    this.#cleanAddresses = cleanAddresses;
  }

  /** Starts, on the same port as before where there was one. */
  async start(): Promise<this> {
    const server = createServer((request, response) => this.#answer(request, response));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(this.#port, '127.0.0.1', resolve);
    });
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
    return this;
  }

  /** Stops: from now on there is no network. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }

  /** The address of the site, or of a file of it. */
  address(path = ''): string {
    return `http://127.0.0.1:${this.#port}${this.#basePath}${path}`;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', 'http://host.invalid');
    const path = decodeURIComponent(pathname);
    if (!path.startsWith(this.#basePath)) return void response.writeHead(404).end();
    const asked = path.slice(this.#basePath.length);
    this.requests.push(asked);
    const tampered = this.tampered.get(asked);
    if (tampered?.status !== undefined) return void response.writeHead(tampered.status).end();
    const elsewhere = this.#cleanAddresses ? cleanAddress(path) : null;
    if (elsewhere !== null) return void response.writeHead(308, { location: elsewhere }).end();
    this.#send(this.#fileFor(asked), tampered?.body, request, response);
  }

  #fileFor(asked: string): string | null {
    const path = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
    const candidates = this.#cleanAddresses ? [path, `${path}.html`] : [path];
    return candidates.find((candidate) => isFile(join(this.folder, candidate))) ?? null;
  }

  #send(
    path: string | null,
    body: string | Buffer | undefined,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    const notFound = path === null && body === undefined;
    const file = path ?? '404.html';
    const ending = file.split('.').at(-1) ?? '';
    const gzip =
      COMPRESSED.has(ending) && /\bgzip\b/u.test(String(request.headers['accept-encoding']));
    response.writeHead(notFound ? 404 : 200, {
      'content-type': TYPES[ending] ?? 'application/octet-stream',
      'cache-control': 'max-age=600',
      ...(gzip ? { 'content-encoding': 'gzip' } : {}),
    });
    const write = response.write.bind(response);
    response.write = (chunk: Buffer, ...rest: never[]) => {
      this.sentBytes += chunk.length;
      return write(chunk, ...rest);
    };
    const out = gzip ? createGzip() : null;
    out?.pipe(response);
    const target = out ?? response;
    if (body !== undefined) return void target.end(body);
    if (!existsSync(join(this.folder, file))) return void target.end('Not found');
    createReadStream(join(this.folder, file)).pipe(target);
  }
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

function cleanAddress(path: string): string | null {
  if (path.endsWith('/index.html')) return path.slice(0, -'index.html'.length);
  return path.endsWith('.html') ? path.slice(0, -'.html'.length) : null;
}
