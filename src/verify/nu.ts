// The HTML of every page → what the Nu checker, the one of the W3C, finds wrong with it. Needs Java 17.
import { spawn } from 'node:child_process';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { issue, type Issue } from '../files/issue.ts';
import type { BuiltSite } from './site.ts';

interface Message {
  url?: string;
  lastLine?: number;
  firstColumn?: number;
  lastColumn?: number;
  message: string;
}

/** Large, and needed only before a site is published: it stands among the packages of bench/. */
const JAR = join('bench', 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');

/** What the program said, or undefined where there is no Java. It ends with 1 when it found errors. */
function runNu(dist: string): Promise<string | undefined> {
  const args = ['-Xss4m', '-jar', JAR, '--errors-only', '--skip-non-html', '--stdout', '--format', 'json'];
  return new Promise((resolveText) => {
    const nu = spawn('java', [...args, dist], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    nu.stdout.on('data', (part: Buffer) => (text += part.toString()));
    nu.on('error', () => resolveText(undefined));
    nu.on('close', () => resolveText(text));
  });
}

/** Faults as the Nu checker names them; that it could not run is one. */
export async function checkWithNu({ dist }: BuiltSite): Promise<Issue[]> {
  const text = await runNu(dist);
  if (text === undefined) {
    const what = 'Máy này không có Java nên chưa chạy được bộ kiểm tra HTML của W3C (Nu).';
    return [
      issue(dist, what, 'Cài Java từ bản 17, hoặc bỏ --nu khỏi lệnh: khi ấy chỉ chạy bộ kiểm tra kèm kho.'),
    ];
  }
  try {
    const { messages } = JSON.parse(text) as { messages: Message[] };
    return messages.map(({ url = '', message, lastLine, firstColumn, lastColumn }) =>
      issue(
        relative(dist, url.startsWith('file:') ? fileURLToPath(url) : url),
        `HTML sai (Nu): ${message}`,
        'Báo người quản mã.',
        {
          line: lastLine ?? 1,
          column: firstColumn ?? lastColumn ?? 1,
        },
      ),
    );
  } catch {
    return [
      issue(
        dist,
        'Bộ kiểm tra HTML của W3C (Nu) không chạy được.',
        'Chạy npm --prefix bench ci, và cài Java từ bản 17.',
      ),
    ];
  }
}
