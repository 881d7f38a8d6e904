// What happens to a guide's MDX on its way to a page: steps get their number and what they are part of, headings ASCII ids.
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import type { MdxJsxFlowElement, PluginFactoryContext } from 'satteri';
import { slugify } from '../text/fold.ts';

/** Gives each Step its number through the whole guide, also across several Steps, how many there are, and their title. */
const numberSteps = ({ source }: PluginFactoryContext) => {
  const total = source.match(/^\s*<Step\b/gm)?.length ?? 0;
  let count = 0;
  return defineMdastPlugin({
    name: 'number-steps',
    mdxJsxFlowElement(node, context) {
      if (node.name !== 'Step') return undefined;
      count += 1;
      const steps = context.parent(node);
      const title = steps?.type === 'mdxJsxFlowElement' ? steps.attributes.find(isTitle) : undefined;
      const added = [attribute('number', String(count)), attribute('of', String(total))];
      if (title) added.push(attribute('part', String(title.value)));
      return { ...node, attributes: [...node.attributes, ...added] };
    },
  });
};

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });

const isTitle = (one: MdxJsxFlowElement['attributes'][number]) =>
  one.type === 'mdxJsxAttribute' && one.name === 'title';

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
