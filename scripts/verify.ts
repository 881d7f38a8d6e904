// `npm run verify`: the built site read as a stranger would, without knowing what it was made of.
import { verify } from '../src/verify/verify.ts';
import { command } from './command-line.ts';

await command({
  usage:
    'Cách dùng: npm run verify [-- --dist THƯ-MỤC] [--nu]\n  --nu  thêm bộ kiểm tra HTML của W3C, cần Java từ bản 17',
  options: { dist: { type: 'string', default: 'dist' }, nu: { type: 'boolean', default: false } },
  mistakes: 'whole',
  run: ({ dist, nu }) => verify(dist, nu),
});
