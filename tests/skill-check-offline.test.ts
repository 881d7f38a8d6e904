// The check of a skill beside a field without signal: after one visit, and every one of them after the site was saved.
import { expect, test } from 'vitest';
import { recheck, skillCheck, skills as skillsPath } from '../src/address/address.ts';
import { library } from './here.ts';
import { phoneForEach, type Phone } from './offline-phone.ts';

const { skills } = library.skills;
const PATH = skillCheck(skills[0]!.id);

let phone: Phone;
phoneForEach((one) => (phone = one));

/** Judged and made into a card, with nothing but what the phone holds. */
async function passAndKeep(): Promise<void> {
  const { page } = phone;
  for (const task of [1, 2, 3]) await page.locator(`input[name=viec-${task}][value=alone]`).check();
  expect(await page.locator('#kt-noi').innerText()).toMatch(/^Đạt\./);
  await page.locator('#kt-the').click();
  await page.locator('#kt-anh img').waitFor();
}

test('a check that was opened once is judged and gives its card without network', async () => {
  await phone.visit(PATH);
  phone.server.network = 'down';
  await phone.goto(PATH);
  await passAndKeep();
});

test('on a phone that has saved the site every check opens, and so does the drawing of lots', async () => {
  await phone.save();
  phone.server.network = 'down';
  for (const path of [skillsPath, ...skills.map(({ id }) => skillCheck(id)), recheck]) {
    await phone.goto(path);
    expect([path, await phone.heading()]).not.toContain('Đang mất mạng');
    expect(await phone.page.locator('main').innerText()).not.toMatch(/Chưa có trang này trong máy/);
  }
  await phone.goto(PATH);
  await passAndKeep();
});
