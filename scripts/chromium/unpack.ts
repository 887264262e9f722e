/**
 * Unpacks the Chromium of `@sparticuz/chromium` into the folder that TMPDIR names, which is where that package
 * always unpacks to: so it runs as a process of its own. With the browser come its fonts and, in `al2023/lib`,
 * the few system libraries that a machine with nothing but Node may lack.
 */
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

const libraries = new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'));
await chromium.executablePath();
await inflate(fileURLToPath(libraries));
