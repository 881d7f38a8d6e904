// One village's sessions to come, or the whole commune's, as a calendar to subscribe to.
import type { APIRoute, GetStaticPaths } from 'astro';
import { coming } from '../../site/coming.ts';

export const getStaticPaths = (() =>
  coming.calendars.map(({ path, text }) => ({
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
