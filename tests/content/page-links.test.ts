import { describe, expect, test } from 'vitest';
import { pageOfLink } from '../../src/model/page-links.ts';

describe('a page link', () => {
  test.each([
    ['page:data-notes', { page: 'data-notes' }],
    ['page:occupations', { page: 'occupations' }],
    ['page:all-durable-skills', { page: 'shared-group', group: 'durable-skills' }],
    ['page:source/onet', { page: 'source', source: 'onet' }],
    [
      'page:all-domain/growth-mindset',
      { page: 'shared-place', group: 'durable-skills', place: 'growth-mindset' },
    ],
    ['page:guide/how-to-use-a-level-guide', { page: 'guide', guide: 'how-to-use-a-level-guide' }],
  ])('%s names a page', (link, page) => {
    expect(pageOfLink(link)).toEqual(page);
  });

  test.each([
    'https://www.onetcenter.org',
    'source/onet',
    'page:',
    'page:nowhere',
    'page:source',
    'page:source/unknown',
    'page:all-domain',
    'page:all-domain/Communication',
    'page:all-durable-skills/communication',
    'page:source/onet/more',
    'page:guide/../index',
    'page:guide/',
    'page:level/emerging',
    'page:__proto__',
  ])('%s names none', (link) => {
    expect(pageOfLink(link)).toBeUndefined();
  });
});
