// `npm start`: checks, builds, serves.
import { build } from './build.ts';
import { preview } from './preview.ts';

if (!(await build()) || !(await preview())) process.exitCode = 1;
