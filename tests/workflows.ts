// The workflows of this checkout, read: each with its text, and every job and step of them with its place.
import { join } from 'node:path';
import { parse } from 'yaml';
import { listNames, readText } from '../src/files/disk.ts';

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
/** Every workflow of this checkout. */
export const workflows = listNames(FOLDER).map((name) => {
  const text = readText(join(FOLDER, name)) ?? '';
  return { name, text, workflow: parse(text) as Workflow };
});
export const jobs = workflows.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ place: `${name} ${id}`, id, job })),
);
export const steps = jobs.flatMap(({ place, id, job }) =>
  (job.steps ?? []).map((step) => ({ place, id, step })),
);
