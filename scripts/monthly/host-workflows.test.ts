// The workflows of the two hosts, and what both call: tested, built, published, and whatever fails is reported.
import { describe, expect, test } from 'vitest';
import { TITLE } from '../../src/publish/failure-report.ts';
import { jobs, workflows } from '../../tests/workflows.ts';

describe.each(['pages.yml', 'cloudflare.yml'])('%s', (file) => {
  const { workflow } = workflows.find(({ name }) => name === file)!;
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
  const jobsOf = (file: string) => workflows.find(({ name }) => name === file)?.workflow.jobs ?? {};

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
