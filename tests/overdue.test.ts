// A site nobody has built for a month, on a reader's phone: every page says so at its top, and says nothing before.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtOn } from '../src/finish/build-mark.ts';
import { addDays, dayName } from '../src/text/date.ts';
import { nextRebuild } from '../src/text/rebuild.ts';
import { builtPages } from './built.ts';
import { Session } from './session.ts';

let session: Session;
beforeAll(async () => (session = await Session.open()));
afterAll(() => session.close());

const built = builtOn(builtPages()[0]!.html)!;
const due = nextRebuild(built);

async function topOf(path: string, day: string): Promise<string> {
  const { page, problems } = await session.page();
  await page.clock.setFixedTime(`${day}T05:00:00Z`);
  await page.goto(session.origin + path);
  await page.waitForLoadState('networkidle');
  const text = (await page.locator('header + p').allInnerTexts()).join(' ');
  expect(problems).toEqual([]);
  await page.context().close();
  return text;
}

test.each(['/', '/tien-do/', '/huong-dan/vneid-muc-2/'])('%s', async (path) => {
  expect(await topOf(path, addDays(due, 2))).not.toContain('chưa dựng lại');
  expect(await topOf(path, addDays(due, 3))).toContain(
    `Trang này chưa dựng lại từ ngày ${dayName(built)}, lẽ ra ngày ${dayName(due)} đã có bản mới.`,
  );
});
