// A week's programme as one list to play, for weeks with a recording.
import type { APIRoute, GetStaticPaths } from 'astro';
import { broadcast, weekPlaylist } from '../../address/address.ts';
import { toPlaylist } from '../../share/podcast.ts';
import { programmes } from '../../site/episodes.ts';
import { site } from '../../site/site.ts';

export const getStaticPaths = (() =>
  programmes.map(({ monday, voices }) => ({
    params: { week: weekPlaylist(monday).slice(broadcast.length).replace('.m3u', '') },
    props: { voices },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ voices: (typeof programmes)[number]['voices'] }> = ({ props }) =>
  new Response(toPlaylist(props.voices, site.origin));
