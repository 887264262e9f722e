import { expect, onTestFinished, test } from 'vitest';
import { serveSite } from '../../scripts/serve/site-server.ts';
import { makeSite } from './made-up-site.ts';

async function served(files: Record<string, string>) {
  const server = await serveSite(await makeSite(files), { host: '127.0.0.1', port: 0 });
  onTestFinished(() => server.close());
  return (path: string) => fetch(new URL(path, server.address), { redirect: 'manual' });
}

test('a folder answers with its index page', async () => {
  const ask = await served({ 'sources/index.html': 'the sources' });
  expect(await (await ask('sources/')).text()).toBe('the sources');
});

test('a folder without its slash is redirected, so that relative links on its page work', async () => {
  const ask = await served({ 'sources/index.html': 'the sources' });
  const answer = await ask('sources?q=1');
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/sources/?q=1']);
});

test('an address that is not there answers with 404.html and status 404', async () => {
  const ask = await served({ '404.html': 'not here' });
  for (const path of ['gone.html', 'a/b', '%E0%A4', '..%2f..%2fetc/hosts']) {
    const answer = await ask(path);
    expect([path, answer.status, await answer.text()]).toEqual([path, 404, 'not here']);
  }
});

test('a port in use leads to the next one, if that is wanted', async () => {
  const site = await makeSite({ 'index.html': 'a site' });
  const first = await serveSite(site, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => first.close());
  const port = Number(new URL(first.address).port);
  const options = { host: '127.0.0.1', port };
  await expect(serveSite(site, options)).rejects.toThrow(`Port ${port} is in use.`);
  const second = await serveSite(site, { ...options, orNext: true });
  onTestFinished(() => second.close());
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
});
