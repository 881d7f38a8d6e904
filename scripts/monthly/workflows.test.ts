// The workflows as they stand: nothing they run can be swapped for something else, and everything they name is there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listNames, readText } from '../../src/files/disk.ts';
import { TITLE } from '../../src/publish/failure-report.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  permissions?: Record<string, string>;
  needs?: string | string[];
  if?: string;
  environment?: { name: string };
  /** Another workflow in place of steps. */
  uses?: string;
  with?: Record<string, unknown>;
  steps?: Step[];
}

interface Workflow {
  on: Record<string, { branches?: string[]; cron?: string }[] | { branches?: string[] } | null>;
  permissions?: unknown;
  jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows';
/** A workflow of this checkout called by another: it has the same commit. */
const CALL = /uses: \.\/\.github\/workflows\/[a-z-]+\.yml$/;
const all = listNames(FOLDER).map((name) => {
  const text = readText(join(FOLDER, name)) ?? '';
  return { name, text, workflow: parse(text) as Workflow };
});
const jobs = all.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ place: `${name} ${id}`, id, job })),
);
const steps = jobs.flatMap(({ place, id, job }) => (job.steps ?? []).map((step) => ({ place, id, step })));
const scripts = listNames('.github').filter((name) => name.endsWith('.sh'));
const runs = [
  ...steps.map(({ step }) => step.run ?? ''),
  ...scripts.map((name) => readText(join('.github', name)) ?? ''),
];

describe('every workflow', () => {
  test('is one of those people know', () => {
    expect(all.map(({ name }) => name)).toEqual([
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
    const lines = all.flatMap(({ text }) => text.split('\n').filter((line) => /\buses:/.test(line)));
    expect(lines.length).toBeGreaterThan(20);
    expect(
      lines.filter(
        (line) => !/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line) && !CALL.test(line),
      ),
    ).toEqual([]);
  });

  test('has no rights of its own; each job has those it needs, and few may write', () => {
    expect(all.filter(({ workflow }) => JSON.stringify(workflow.permissions) !== '{}')).toEqual([]);
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
    const seeing = all.flatMap(({ workflow }) =>
      Object.entries(workflow.jobs)
        .filter(([, job]) => /\$\{\{\s*secrets\.\w+\s*\}\}/.test(JSON.stringify(job)))
        .map(([id, job]) => [id, job.environment?.name]),
    );
    expect(seeing).toEqual([
      ['preview', 'xem-truoc'],
      ['publish', 'cloudflare-pages'],
    ]);
    const cloudflare = all.find(({ name }) => name === 'cloudflare.yml')!.workflow;
    expect(cloudflare.jobs['secrets']?.steps?.[0]?.run).toContain('đang đặt cho cả kho');
    expect(cloudflare.jobs['site']?.needs).toBe('secrets');
  });

  test('that runs by the calendar is kept alive', () => {
    const run = spawnSync('sh', ['-c', 'gh() { echo "$*"; }; . .github/keep-alive.sh'], {
      encoding: 'utf8',
      env: { ...process.env, GH_REPO: 'xa/trang' },
    });
    const scheduled = all.filter(({ workflow }) => workflow.on['schedule']).map(({ name }) => name);
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

describe.each(['pages.yml', 'cloudflare.yml'])('%s', (file) => {
  const { workflow } = all.find(({ name }) => name === file)!;
  const needs = (id: string) => [workflow.jobs[id]?.needs ?? []].flat();
  const before = (id: string): string[] => needs(id).flatMap((one) => [one, ...before(one)]);

  test('publishes on a push, by hand and on the 21st in Vietnam', () => {
    const { push, schedule, ...others } = workflow.on;
    expect(push).toEqual({ branches: ['main'] });
    expect(Object.keys(others)).toEqual(['workflow_dispatch']);
    expect(schedule).toEqual([{ cron: '0 23 20 * *' }, { cron: '0 1 1 * *' }]);
  });

  test('has the site tested and built, then publishes it; has whatever fails told', () => {
    expect(before('publish')).toContain('site');
    expect(workflow.jobs['site']?.uses).toBe('./.github/workflows/site.yml');
    const others = Object.keys(workflow.jobs).filter((id) => id !== 'tell');
    const { tell } = workflow.jobs;
    expect(needs('tell').sort()).toEqual(others.sort());
    expect([tell?.if, tell?.uses]).toEqual(['failure()', './.github/workflows/tell.yml']);
    const told = String(tell?.with?.['jobs']).split(/ (?=[a-z]+=)/);
    expect(told.sort()).toEqual(others.map((id) => `${id}=\${{ needs.${id}.result }}`).sort());
  });
});

describe('what the workflows of all hosts call', () => {
  const jobsOf = (file: string) => all.find(({ name }) => name === file)?.workflow.jobs ?? {};

  test('asks for no more than whoever calls it allows', () => {
    const calls = jobs.filter(({ job }) => job.uses !== undefined);
    expect(calls.map(({ place }) => place)).toEqual([
      ...['cloudflare.yml site', 'cloudflare.yml tell', 'pages.yml site', 'pages.yml tell'],
    ]);
    const beyond = calls.flatMap(({ place, job }) =>
      Object.values(jobsOf(job.uses?.split('/').at(-1) ?? '')).flatMap(({ permissions = {} }) =>
        Object.entries(permissions)
          .filter(([what, right]) => job.permissions?.[what] !== right)
          .map(([what, right]) => `${place}: ${what} ${right}`),
      ),
    );
    expect(beyond).toEqual([]);
  });

  test('tests, then builds, first to look at and then to publish, then reads what it built', () => {
    const { test: first, build } = jobsOf('site.yml');
    expect(first?.steps?.some(({ run }) => run?.startsWith('npm test'))).toBe(true);
    expect(build?.needs).toBe('test');
    const commands = build?.steps?.map(({ run }) => run ?? '') ?? [];
    const order = [/build -- --preview/, /mv dist xem-truoc/, /npm run build 2/, /npm run verify/].map(
      (what) => commands.findIndex((run) => what.test(run)),
    );
    expect(order[0]).toBeGreaterThan(0);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('reports, and says so in an issue also where there is no report', () => {
    const { report, tell } = jobsOf('tell.yml');
    // A called workflow may take the failure before it for its own.
    expect([report?.if, tell?.if]).toEqual(['${{ always() }}', '${{ always() }}']);
    expect(tell?.needs).toBe('report');
    expect(tell?.steps?.at(-1)?.run).toBe(`sh .github/tell.sh '${TITLE}' bao-cao.md`);
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
