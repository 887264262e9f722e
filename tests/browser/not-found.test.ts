import { expect, test } from 'vitest';
import { newReader } from './harness/reader.ts';

test.each(['nothing/at/all.html', 'occupations/99-9999.00/levels/emerging.html'])(
  'from a wrong address of any depth, “%s”, the links lead back into the site',
  async (address) => {
    const { page, visit, trouble } = await newReader();
    await visit(address);
    const contents = page.getByRole('link', { name: 'Contents' });
    await expect.poll(() => contents.getAttribute('href')).toBe('/index.html');
    await contents.click();
    await page.locator('body[data-page="home"]').waitFor();
    // The address is not there, nor is what stands relative to it: that much the browser may complain of.
    expect(
      trouble.splice(0).filter((complaint) => !/404|not found|failed/iu.test(complaint)),
    ).toEqual([]);
  },
);
