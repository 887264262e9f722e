import { describe, expect, test } from 'vitest';
import { lines, openBuilder, pick, rowCodes, SOC, sheetLink, sheetMarkup } from './builder-page.ts';
import { paperPages } from './harness/paper-pages.ts';
import { newReader } from './harness/reader.ts';

describe.each([
  ['over http', false],
  ['from the folder itself', true],
])('%s', (_where, fromFile) => {
  test('a sheet is picked, put in order, taken back, and shown the same to whoever opens its link', async () => {
    const { page } = await openBuilder('', { fromFile });
    await pick(page, 'EM-03', 'DE-05', 'COM-01');
    expect(await rowCodes(page)).toEqual(['EM-03', 'DE-05', 'COM-01']);

    await page.getByRole('button', { name: 'Move COM-01 up' }).click();
    await page.getByRole('button', { name: 'Move COM-01 up' }).click();
    expect(await lines(page)).toEqual(['COM-01', 'EM-03', 'DE-05']);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await rowCodes(page)).toEqual(['EM-03', 'COM-01', 'DE-05']);

    await page.getByRole('button', { name: 'Add a heading' }).click();
    await page.keyboard.type('Opening & “closing” ~ it');
    await page.getByLabel('Title', { exact: true }).fill('Week 3: first calls');
    await page.getByLabel('Single-point sheet').check();
    const link = await sheetLink(page);
    const shown = await sheetMarkup(page);
    expect(shown).toContain('Week 3: first calls');

    const other = await newReader({ fromFile });
    await other.page.goto(link);
    await other.page.locator('[data-builder=ready]').waitFor();
    expect(await lines(other.page)).toEqual(await lines(page));
    expect(await sheetMarkup(other.page)).toBe(shown);
    expect(await other.page.locator('.message').count()).toBe(0);
  });

  test('the sheet is still there after leaving and coming back without its link', async () => {
    const { page, visit } = await openBuilder('', { fromFile });
    await pick(page, 'AI-02', 'PR-01');
    await visit('index.html');
    await visit('rubric-builder.html');
    await page.locator('[data-builder=ready]').waitFor();
    expect(await lines(page)).toEqual(['AI-02', 'PR-01']);
  });
});

test('words, a code and a place narrow the list, and the page says by how much', async () => {
  const { page } = await openBuilder();
  const found = page.locator('[data-found]');
  const boxes = page.locator('[data-statements] input:visible');
  await page.locator('[data-words]').fill('payment DISPUTES');
  expect(await boxes.count()).toBeGreaterThan(0);
  await page.locator('[data-words]').fill('em 3');
  expect(await boxes.count()).toBe(1);
  expect(await found.textContent()).toMatch(/^1 of \d+ statements\.$/u);
  await page.locator('[data-words]').fill('xyzzy');
  expect(await found.textContent()).toContain('No statement has all of these words');
  await page.locator('[data-words]').fill('');
  expect(await boxes.count()).toBe(0);
  await page.getByLabel('Where', { exact: true }).selectOption({ label: 'AI at work' });
  expect(await boxes.count()).toBe(12);
});

test('all statements of a place go on the sheet at once, and off again', async () => {
  const { page } = await openBuilder();
  await page.locator('summary', { hasText: 'Emerging level' }).click();
  await page.getByRole('button', { name: 'Add all 10' }).click();
  expect(await rowCodes(page)).toHaveLength(10);
  expect(await page.locator('.preview .sheet').textContent()).toContain(
    'Emerging is the first of the framework’s four levels.',
  );
  await page.getByRole('button', { name: 'Take all off' }).click();
  expect(await rowCodes(page)).toHaveLength(0);
});

test('a sheet that mixes levels says that it stands for none', async () => {
  const { page } = await openBuilder();
  await pick(page, 'EM-03', 'DE-05');
  await rowCodes(page);
  expect(await page.locator('.preview .sheet').textContent()).toContain(
    'Statements of the Emerging and Developing levels, chosen by the assessor; this sheet stands for no level.',
  );
});

describe('settings', () => {
  test('each kind makes its own sheet of the same statements', async () => {
    const { page } = await openBuilder();
    await pick(page, 'EM-03', 'COM-01');
    for (const [name, kind] of [
      ['Holistic sheet', 'holistic'],
      ['Observation log', 'observation-log'],
      ['Learner self-check', 'self-check'],
    ]) {
      await page.getByLabel(name ?? '').check();
      await page.locator(`.preview [data-sheet=${kind}]`).waitFor();
      expect(await page.locator('.preview .sheet').textContent()).toContain('EM-03');
    }
  });

  test('a scale in own words is on the sheet once it makes sense, and until then says why not', async () => {
    const { page } = await openBuilder();
    await pick(page, 'EM-03');
    await page.locator('summary', { hasText: 'Scale' }).click();
    await page.getByLabel('Mark of step 2').fill('I');
    const problems = page.locator('[data-scale-problems]');
    expect(await problems.textContent()).toContain('Two steps have the mark “I”.');
    expect(await page.locator('[aria-invalid=true]').count()).toBe(2);
    await page.getByLabel('Mark of step 2').fill('H');
    await page.getByLabel('Word of step 2').fill('With a hint');
    expect(await problems.textContent()).toBe('');
    const legend = page.locator('.preview .sheet-legend');
    await expect.poll(() => legend.textContent()).toContain('With a hint');
    expect(await legend.textContent()).toContain('Not observed');

    for (let step = 0; step < 3; step += 1) {
      await page.getByRole('button', { name: 'Add a step' }).click();
      await page.keyboard.press('Tab');
      await page.keyboard.type(`Lower ${step}`);
    }
    expect(await page.getByRole('button', { name: 'Add a step' }).count()).toBe(0);
    // 3, 2, 1, 0, 0, 0: no two steps share their points.
    expect(await problems.textContent()).toContain('fewer points');
    await page.getByLabel('Points, for platforms').uncheck();
    expect(await problems.textContent()).toBe('');
    await expect.poll(() => page.locator('.preview .sheet-legend dt').count()).toBe(7);
    await page.getByRole('button', { name: 'Usual scale' }).click();
    await expect.poll(() => page.locator('.preview .sheet-legend dt').count()).toBe(4);
  });

  test('lines at the top are renamed, removed, added, and set back', async () => {
    const { page } = await openBuilder();
    await pick(page, 'EM-03');
    await page.locator('summary', { hasText: 'Lines at the top' }).click();
    await page.getByLabel('Line 2 at the top').fill('Cohort');
    await page.getByRole('button', { name: 'Remove line 5' }).click();
    await page.getByRole('button', { name: 'Add a line' }).click();
    await page.keyboard.type('Shift');
    const fields = page.locator('.preview .sheet-fields dt');
    await expect
      .poll(() => fields.allTextContents())
      .toEqual(['Learner', 'Cohort', 'Assessor', 'Date', 'Shift']);
    await page.getByRole('button', { name: 'Usual lines' }).click();
    await expect.poll(() => fields.allTextContents()).toContain('Site or course');
  });
});

describe('printing', () => {
  test.each([
    ['a4', 595, 842],
    ['letter', 612, 792],
  ])('the sheet comes out alone, on %s', async (paper, width, height) => {
    const { page } = await openBuilder();
    await pick(page, 'EM-03', 'COM-01');
    await page.locator('summary', { hasText: 'Paper' }).click();
    await page.getByLabel('Size', { exact: true }).selectOption(paper);
    await rowCodes(page);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const [first, ...others] = await paperPages(pdf);
    expect(others).toEqual([]);
    expect(first?.scale).toBeCloseTo(1, 5);
    expect(first?.text).toContain('EM-03');
    expect(first?.text).not.toContain('Findandpick');
    expect(first?.text).not.toContain('Preview');
    const [, w, h] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf.toString('latin1')) ?? [];
    expect([Math.round(Number(w)), Math.round(Number(h))]).toEqual([width, height]);
  });

  test('a long sheet keeps each statement on one page and leaves no page blank', async () => {
    const { page } = await openBuilder();
    for (const place of ['Emerging level', 'Communication']) {
      await page.locator('summary', { hasText: place }).click();
    }
    for (const all of await page.locator('[data-do=all]:visible').all()) await all.click();
    await page.getByRole('button', { name: 'Group by place' }).click();
    expect(await rowCodes(page)).toHaveLength(20);
    const pages = await paperPages(await page.pdf({ preferCSSPageSize: true }));
    const texts = pages.map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(text.length).toBeGreaterThan(200);
    const statements = await page
      .locator('.preview tbody .target')
      .evaluateAll((cells) => cells.map((cell) => cell.textContent.replace(/\s+/gu, '')));
    for (const statement of statements) {
      expect(texts.filter((text) => text.includes(statement))).toHaveLength(1);
    }
  });
});

test('undo takes back many steps, also by key, and leaves typing to the field', async () => {
  const { page } = await openBuilder();
  await pick(page, 'EM-01', 'EM-02', 'EM-03', 'EM-04');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  expect(await lines(page)).toEqual([]);
  await page.keyboard.press('Control+z');
  expect(await lines(page)).toHaveLength(4);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  expect(await lines(page)).toEqual(['EM-01']);
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+y');
  expect(await lines(page)).toEqual(['EM-01', 'EM-02', 'EM-03']);

  await page.getByLabel('Title', { exact: true }).fill('Something');
  await page.getByLabel('Title', { exact: true }).press('Control+z');
  expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('');
  expect(await lines(page)).toEqual(['EM-01', 'EM-02', 'EM-03']);
});

test('a line is dragged to its place, and Escape lets it be', async () => {
  const { page } = await openBuilder();
  await pick(page, 'EM-01', 'EM-02', 'EM-03');
  const drag = async (from: number, to: number) => {
    const grip = await page.locator('.grip').nth(from).boundingBox();
    const goal = await page.locator('[data-picked] > li').nth(to).boundingBox();
    if (!grip || !goal) throw new Error('There is nothing to drag.');
    await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
    await page.mouse.down();
    await page.mouse.move(grip.x, goal.y + goal.height * 0.8, { steps: 5 });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  };
  await drag(0, 2);
  await page.mouse.up();
  expect(await lines(page)).toEqual(['EM-02', 'EM-03', 'EM-01']);
  await drag(0, 2);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await lines(page)).toEqual(['EM-02', 'EM-03', 'EM-01']);
});

test('without a script the page says what it would do and leads to the ready sheets', async () => {
  const { page, visit } = await newReader({ javaScriptEnabled: false });
  await visit('rubric-builder.html');
  expect(await page.locator('.without-script').textContent()).toContain('needs a script');
  expect(await page.locator('[data-builder]').isVisible()).toBe(false);
  await page.getByRole('link', { name: /^Rubric sheets for/u }).click();
  expect(page.url()).toContain(`occupations/${SOC}/rubrics/index.html`);
});

test.each([320, 360, 768, 1100, 1280, 1920])(
  'nothing scrolls sideways at %i pixels',
  async (width) => {
    const { page } = await openBuilder('', { viewport: { width, height: 800 } });
    await pick(page, 'EM-03', 'COM-10');
    await page.getByRole('button', { name: 'Add a heading' }).click();
    await page
      .locator('details')
      .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    await rowCodes(page);
    const [content, room] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth] as const;
    });
    expect(content).toBeLessThanOrEqual(room);
  },
);
