import { expect, test } from 'vitest';
import { guideFailure } from '../../scripts/build/guide-failure.ts';

/** As Astro hands on what MDX says. */
const SAID = `Build failed with 1 error:

[plugin @mdx-js/rolldown] /site/.cache/builds/6c94/frameworks/_guide-in-the-workshop.mdx:10:8
MDXError: 10:8: Unexpected end of file in expression, expected a corresponding closing brace for \`{\` (mdx-jsx:unexpected-character)
    at TransformPluginContextImpl.handler (file:///site/node_modules/@astrojs/mdx/dist/vite-plugin-mdx.js:64:17)`;

test('a guide that is no MDX is told with its file and line, and without what handed it on', () => {
  expect(guideFailure(SAID)).toMatchObject({
    code: 'GUIDE',
    file: 'in-the-workshop.mdx',
    line: 10,
    message:
      'The guide is no MDX: Unexpected end of file in expression, expected a corresponding closing brace for `{`.',
  });
});

test('any other failure is none of a guide', () => {
  expect(guideFailure('Build failed with 1 error: something else')).toBeNull();
  expect(guideFailure(SAID.replace('_guide-', 'guide-'))).toBeNull();
});
