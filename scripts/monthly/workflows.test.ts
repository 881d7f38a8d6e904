// The workflows as they stand: nothing they run can be swapped for something else, and everything they name is there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listNames, readText } from '../../src/files/disk.ts';
import { jobs, steps, workflows } from '../../tests/workflows.ts';

/** A workflow of this checkout called by another: it has the same commit. */
const CALL = /uses: \.\/\.github\/workflows\/[a-z-]+\.yml$/;
const scripts = listNames('.github').filter((name) => name.endsWith('.sh'));
const runs = [
  ...steps.map(({ step }) => step.run ?? ''),
  ...scripts.map((name) => readText(join('.github', name)) ?? ''),
];

describe('every workflow', () => {
  test('is one of those people know', () => {
    expect(workflows.map(({ name }) => name)).toEqual([
      'cloudflare.yml',
      'inbox.yml',
      'keep-alive.yml',
      'links.yml',
      'night.yml',
      'pages.yml',
      'site.yml',
      'tell.yml',
      'test.yml',
    ]);
  });

  test('uses actions of one exact commit, with the version people know it by', () => {
    const lines = workflows.flatMap(({ text }) => text.split('\n').filter((line) => /\buses:/.test(line)));
    expect(lines.length).toBeGreaterThan(20);
    expect(
      lines.filter(
        (line) => !/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line) && !CALL.test(line),
      ),
    ).toEqual([]);
  });

  test('has no rights of its own; each job has those it needs, and few may write', () => {
    expect(workflows.filter(({ workflow }) => JSON.stringify(workflow.permissions) !== '{}')).toEqual([]);
    const writing = jobs.flatMap(({ place, job }) =>
      Object.entries(job.permissions ?? { everything: 'write' })
        .filter(([, right]) => right === 'write')
        .map(([what]) => `${place} ${what}`),
    );
    expect(writing.sort()).toEqual([
      'cloudflare.yml tell issues',
      'inbox.yml mend issues',
      'inbox.yml propose contents',
      'inbox.yml propose pull-requests',
      'keep-alive.yml enable actions',
      'links.yml tell issues',
      'pages.yml publish id-token',
      'pages.yml publish pages',
      'pages.yml tell issues',
      'tell.yml tell issues',
    ]);
  });

  test('runs none of the site’s code, and none of its libraries, where it may write', () => {
    const writing = jobs.filter(({ job }) => Object.values(job.permissions ?? {}).includes('write'));
    expect(writing.length).toBe(8);
    const running = writing.flatMap(({ place, job }) =>
      (job.steps ?? [])
        .filter(({ run }) => /\b(npm|npx|node)\b|node_modules/.test(run ?? ''))
        .map(() => place),
    );
    expect(running).toEqual([]);
    const files = writing.flatMap(({ job }) =>
      (job.steps ?? []).flatMap(({ run }) => run?.match(/\.github\/[\w-]+\.sh/g) ?? []),
    );
    expect([...new Set(files)].sort()).toEqual([
      '.github/keep-alive.sh',
      '.github/propose.sh',
      '.github/tell.sh',
    ]);
    for (const file of files) expect(readText(file)).not.toMatch(/^[^#]*\b(npm|npx|node)\b/m);
  });

  test('shows a secret only to a job of an environment, and says so where one is there for all', () => {
    const seeing = workflows.flatMap(({ workflow }) =>
      Object.entries(workflow.jobs)
        .filter(([, job]) => /\$\{\{\s*secrets\.\w+\s*\}\}/.test(JSON.stringify(job)))
        .map(([id, job]) => [id, job.environment?.name]),
    );
    expect(seeing).toEqual([
      ['preview', 'xem-truoc'],
      ['publish', 'cloudflare-pages'],
    ]);
    const cloudflare = workflows.find(({ name }) => name === 'cloudflare.yml')!.workflow;
    expect(cloudflare.jobs['secrets']?.steps?.[0]?.run).toContain('đang đặt cho cả kho');
    expect(cloudflare.jobs['site']?.needs).toBe('secrets');
  });

  test('that runs by the calendar is kept alive', () => {
    const run = spawnSync('sh', ['-c', 'gh() { echo "$*"; }; . .github/keep-alive.sh'], {
      encoding: 'utf8',
      env: { ...process.env, GH_REPO: 'xa/trang' },
    });
    const scheduled = workflows.filter(({ workflow }) => workflow.on['schedule']).map(({ name }) => name);
    expect(scheduled).toContain('pages.yml');
    expect(run.stdout.trim().split('\n')).toEqual(
      scheduled.map((name) => `api --method PUT repos/xa/trang/actions/workflows/${name}/enable`),
    );
  });

  test('leaves no right to push behind, but where pushing is the work and none of our code runs', () => {
    const keeping = steps.filter(
      ({ step }) =>
        step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false,
    );
    expect(keeping.map(({ place }) => place)).toEqual(['inbox.yml propose']);
    const propose = jobs.find(({ id }) => id === 'propose')?.job.steps ?? [];
    expect(propose.filter(({ run }) => /\b(npm|node)\b/.test(run ?? ''))).toEqual([]);
  });

  test('puts nothing of the event into a command', () => {
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
  });

  test('installs what the lockfile says and nothing else', () => {
    expect(runs.filter((run) => /npm (i|install|add|exec)\b|\bnpx\b|curl|wget/.test(run))).toEqual([]);
    expect(runs.filter((run) => run.startsWith('npm ci')).length).toBeGreaterThan(8);
  });

  test('runs only commands and files that are there', () => {
    const known = (JSON.parse(readText('package.json') ?? '') as { scripts: Record<string, string> }).scripts;
    const named = runs.flatMap((run) =>
      [...run.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? ''),
    );
    expect(named).toContain('inbox');
    expect(named.filter((name) => known[name] === undefined)).toEqual([]);
    const files = runs.flatMap((run) => run.match(/\.github\/[\w-]+\.sh/g) ?? []);
    expect(files.length).toBeGreaterThan(4);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});

test('new versions come once a month, together', () => {
  const { updates } = parse(readText('.github/dependabot.yml') ?? '') as {
    updates: { 'package-ecosystem': string; schedule: { interval: string }; groups: object }[];
  };
  expect(updates.map((one) => one['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  expect(updates.map(({ schedule, groups }) => [schedule.interval, Object.keys(groups).length])).toEqual([
    ['monthly', 1],
    ['monthly', 1],
  ]);
});
