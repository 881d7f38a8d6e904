// `npm run format`: the house's formatting, written into the files.
import { run } from './run.ts';
import { done } from '../src/terminal/terminal.ts';

if (run('prettier', ['--write', '--log-level', 'warn', '.']) && run('eslint', ['--fix', '.']))
  done('Đã định dạng mọi tệp.');
else process.exitCode = 1;
