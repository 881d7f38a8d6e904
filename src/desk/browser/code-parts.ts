// Code that only some clerks ask for → loaded when they do, as a script element: the page may fetch nothing, and has no modules in a folder.
import type { drawPreview } from './chart-part.ts';
import type { makePaper } from './paper-part.ts';

interface CodeParts {
  charts: { drawPreview: typeof drawPreview };
  papers: { makePaper: typeof makePaper };
}

declare global {
  /** Where a part puts itself once it has run. */
  var deskParts: Partial<CodeParts> | undefined;
}

const asked = new Map<string, Promise<void>>();

/** Rejects where the script does not come; the next time it is asked for again. */
export async function codePart<K extends keyof CodeParts>(name: K): Promise<CodeParts[K]> {
  const before = asked.get(name) ?? load(name);
  asked.set(name, before);
  try {
    await before;
  } catch (error) {
    asked.delete(name);
    throw error;
  }
  const part = globalThis.deskParts?.[name];
  if (!part) throw new Error(`the script of ${name} is another's`);
  return part;
}

function load(name: string): Promise<void> {
  const { code = '' } = document.getElementById(`ban-ma-${name}`)?.dataset ?? {};
  return new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = code;
    script.addEventListener('load', () => loaded());
    script.addEventListener('error', () => failed(new Error(`no script of ${name}`)));
    document.head.append(script);
  });
}
