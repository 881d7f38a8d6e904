// What the public sees, and the commune's scale of marks ⇄ plain text, for the script that makes papers at the desk.
import type { PublicReports } from '../reports/public/protect.ts';
import type { Scoring } from '../reports/scoring.ts';

export interface ForPapers {
  reports: PublicReports;
  scoring: Scoring | undefined;
}

export function publishedText({ reports, scoring }: ForPapers): string {
  return JSON.stringify({ reports, scoring }, (_, value: unknown) =>
    value instanceof Map ? { pairs: [...(value as Map<unknown, unknown>)] } : value,
  );
}

export const publishedFrom = (text: string): ForPapers =>
  JSON.parse(text, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'pairs' in value
      ? new Map(value.pairs as [unknown, unknown][])
      : value,
  ) as ForPapers;
