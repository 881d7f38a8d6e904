// `npm run bench`: what the site costs its readers and its builders, against the budgets.
import { existsSync } from 'node:fs';
import { openBrowser } from '../tests/open-browser.ts';
import { otherRows, pageRows } from './bytes.ts';
import { buildRows } from './build-time.ts';
import { filmRows } from './films.ts';
import { searchRows } from './first-search.ts';
import { loadRows } from './large-data.ts';
import { largeSiteRows } from './large-site.ts';
import { phoneFonts } from './phone-fonts.ts';
import { edgeRows, laterRows, paintRows } from './paint.ts';
import { queryRows } from './queries.ts';
import { serveCompressed } from './slow-server.ts';
import { printTable } from './table.ts';
import { tenfoldRows } from './tenfold.ts';
import { build } from '../src/publish/build.ts';
import { done, failed, say } from '../src/terminal/terminal.ts';

if (existsSync('dist/index.html') || (await build())) {
  let over = printTable('Mỗi loại trang, HTML kèm CSS, brotli (trang nặng nhất của loại)', pageRows());
  over += printTable('Những thứ khác một trang tải', otherRows());

  const server = await serveCompressed('dist');
  const letters = phoneFonts();
  if (!letters)
    say('Máy không có chữ Roboto (gói fonts-roboto-unhinted): chữ tiếng Việt đo chậm hơn trên điện thoại.');
  const browser = await openBrowser([], letters);
  over += printTable('Tìm kiếm', [...(await searchRows(browser, server)), ...(await queryRows(browser))]);
  const pages = [
    { name: 'bài hướng dẫn', path: '/huong-dan/vneid-muc-2/', limit: 1.15 },
    { name: 'trang thôn', path: '/tien-do/xuan-neo/', limit: 1.1 },
  ];
  over += printTable('Máy yếu (CPU chậm 6 lần), so với chữ trần', [
    ...(await paintRows(browser, server.origin, pages)),
    ...(await edgeRows(browser, server.origin, pages[0]!.path)),
    ...(await laterRows(browser, server, pages)),
  ]);
  await browser.close();
  server.close();

  over += printTable('Số liệu lớn', loadRows());
  over += printTable('Xã lớn, sau năm năm', largeSiteRows());
  over += printTable('Số thôn và số bài gấp mười', tenfoldRows());
  over += printTable('Dựng trang', buildRows());
  over += printTable('Phim ngắn', await filmRows());
  if (over > 0) {
    failed(`${over} số đo vượt mức.`);
    process.exitCode = 1;
  } else done('Mọi số đo trong mức cho phép.');
} else process.exitCode = 1;
