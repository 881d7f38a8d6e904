// The captions of every film, and the list of what they show, which is taken out when the films are made.
import type { APIRoute, GetStaticPaths } from 'astro';
import { webvtt } from '../../films/captions.ts';
import { FILM_LIST, filmList } from '../../films/film-list.ts';
import { films } from '../../site/site.ts';

export const getStaticPaths = (async () => {
  const all = (await films).all();
  return [
    ...all.map(({ captions, cues }) => ({ params: { file: captions }, props: { text: webvtt(cues) } })),
    { params: { file: FILM_LIST }, props: { text: filmList(all) } },
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
