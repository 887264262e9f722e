import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A server of one folder, as a static host would serve it. */
export interface SiteServer {
  /** `http://localhost:4321/` */
  address: string;
  close: () => Promise<void>;
}

/** No port was free, or this machine has no such host: something for its user to change. */
export class ServerError extends Error {}

const TRIES = 100;

/**
 * Serves a built site. Port 0 takes any free one; with `orNext`, a port in use leads to the one after it.
 * A folder's address without its slash is redirected, and 404.html answers with status 404.
 */
export async function serveSite(
  folder: string,
  { host, port, orNext = false }: { host: string; port: number; orNext?: boolean },
): Promise<SiteServer> {
  const serveFile = sirv(folder, {
    etag: true,
    // Always ask again: the folder may have been built anew since.
    maxAge: 0,
    onNoMatch: (_request, response) => answerNotFound(folder, response),
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const slashed = withSlash(folder, url);
    if (slashed === null) serveFile(request, response);
    else response.writeHead(301, { location: slashed }).end();
  });
  const taken = await listen(server, host, port, orNext ? TRIES : 1);
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return {
    address: `http://${name.includes(':') ? `[${name}]` : name}:${taken}/`,
    close: () => close(server),
  };
}

/** Where a request for a folder without a slash should go, or null for any other request. */
function withSlash(folder: string, url: string): string | null {
  const { pathname, search } = new URL(url, 'http://site.invalid');
  // Folders of the site have plain names: whatever is escaped is none of them.
  if (pathname.endsWith('/') || pathname.includes('%')) return null;
  const stats = statSync(join(folder, pathname), { throwIfNoEntry: false });
  return stats?.isDirectory() === true ? `${pathname}/${search}` : null;
}

function answerNotFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

async function listen(server: Server, host: string, port: number, tries: number): Promise<number> {
  for (let candidate = port; candidate < port + tries; candidate += 1) {
    const problem = await attempt(server, host, candidate);
    if (problem === null) return (server.address() as AddressInfo).port;
    if (problem.code !== 'EADDRINUSE') {
      throw new ServerError(`Can’t serve on ${host}:${candidate} (${problem.code ?? 'unknown'}).`);
    }
  }
  throw new ServerError(
    tries === 1
      ? `Port ${port} is in use.`
      : `No port from ${port} to ${port + tries - 1} is free.`,
  );
}

function attempt(
  server: Server,
  host: string,
  port: number,
): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const failed = (problem: NodeJS.ErrnoException) => {
      server.off('listening', listening);
      resolve(problem);
    };
    const listening = () => {
      server.off('error', failed);
      resolve(null);
    };
    server.once('error', failed).once('listening', listening).listen(port, host);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
