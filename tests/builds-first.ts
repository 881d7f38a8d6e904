// Test files in vitest's order → those that build a site of their own first: a minute each, and nobody waits for the last one alone.
import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What builds one, or gathers the tests of one. */
const BUILDS = /from '\.\/changed-site\.ts'|import '\.\/other-/;

export class BuildsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const builds = new Set(sorted.filter(({ moduleId }) => BUILDS.test(readFileSync(moduleId, 'utf8'))));
    return [...builds, ...sorted.filter((file) => !builds.has(file))];
  }
}
