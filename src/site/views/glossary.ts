// The glossary → what its page shows, and the same for programs (schema.org DefinedTermSet).
import { absolute, glossary, term } from '../../address/address.ts';
import type { Library } from '../../guides/library.ts';

/** @param name of the whole list @param origin of the site: "https://…" */
export function glossaryView(
  { glossary: entries, guides }: Pick<Library, 'glossary' | 'guides'>,
  name: string,
  origin: string,
) {
  const url = absolute(glossary, origin);
  return {
    data: {
      '@context': 'https://schema.org',
      '@type': 'DefinedTermSet',
      '@id': url,
      name,
      inLanguage: 'vi',
      hasDefinedTerm: entries.map(({ id, term: word, also, meaning }) => ({
        '@type': 'DefinedTerm',
        '@id': absolute(term(id), origin),
        name: word,
        description: meaning,
        ...(also.length > 0 && { alternateName: also }),
        inDefinedTermSet: url,
      })),
    },
    terms: entries.map((entry) => ({
      ...entry,
      guide: guides.find(({ slug }) => slug === entry.guide),
    })),
  };
}
