// One village's sessions to come, or the whole commune's, as a calendar to subscribe to.
import type { APIRoute, GetStaticPaths } from 'astro';
import { calendars } from '../_calendar.ts';

export const getStaticPaths = (() =>
  calendars.map(({ path, text }) => ({
    params: {
      file: path
        .split('/')
        .at(-1)!
        .replace(/\.ics$/, ''),
    },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: () => string }> = ({ props }) =>
  new Response(props.text(), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
