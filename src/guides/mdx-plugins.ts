// What happens to a guide's MDX on its way to a page: steps get their number, headings ASCII ids.
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import { slugify } from '../text/fold.ts';

/** Gives each Step its number through the whole guide, also across several Steps. */
const numberSteps = () => {
  let count = 0;
  return defineMdastPlugin({
    name: 'number-steps',
    mdxJsxFlowElement(node) {
      if (node.name !== 'Step') return undefined;
      count += 1;
      const number = { type: 'mdxJsxAttribute' as const, name: 'number', value: String(count) };
      return { ...node, attributes: [...node.attributes, number] };
    },
  });
};

/** Heading ids without diacritics: they end in addresses people send each other. */
const asciiHeadingIds = defineHastPlugin({
  name: 'ascii-heading-ids',
  element: {
    filter: ['h2', 'h3', 'h4'],
    visit(node, context) {
      context.setProperty(node, 'properties', { ...node.properties, id: slugify(context.textContent(node)) });
    },
  },
});

export const guidePlugins: SatteriProcessorOptions = {
  mdastPlugins: [numberSteps],
  hastPlugins: [asciiHeadingIds],
  features: { smartPunctuation: true },
};
