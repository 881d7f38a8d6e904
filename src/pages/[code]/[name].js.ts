// Code that one page alone loads: it is bundled by itself, so that no other page loads a part of it.
import type { APIRoute } from 'astro';
import { deskScripts } from '../../site/desk-scripts.ts';

export async function getStaticPaths() {
  const scripts = Object.values(await deskScripts());
  return scripts.map(({ name, text }) => ({ params: { code: '_tep', name }, props: { text } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['text']), { headers: { 'Content-Type': 'text/javascript' } });
