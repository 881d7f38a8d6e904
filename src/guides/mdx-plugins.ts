// What happens to a guide's MDX on its way to a page: steps get their number and what they are part of, headings ASCII ids.
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import type { MdastNode, MdxJsxFlowElement, PluginFactoryContext } from 'satteri';
import { link } from '../address/address.ts';
import { isFile, readBytes } from '../files/disk.ts';
import { slugify } from '../text/fold.ts';
import { isInner } from './inner-links.ts';
import { childrenOf, isUse, readMdx } from './mdx.ts';
import { beside, megabytes } from './media.ts';

/** Gives each Step its number through the whole guide, also across several Steps, how many there are, and their title. */
const numberSteps = ({ source }: PluginFactoryContext) => {
  const { root } = readMdx(source);
  const total = root ? countSteps(root) : 0;
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

/** Gives each Problem its number in the guide: search leads to it. */
const numberProblems = () => {
  let count = 0;
  return defineMdastPlugin({
    name: 'number-problems',
    mdxJsxFlowElement(node) {
      if (node.name !== 'Problem') return undefined;
      count += 1;
      return { ...node, attributes: [...node.attributes, attribute('number', String(count))] };
    },
  });
};

const countSteps = (node: MdastNode): number =>
  childrenOf(node).reduce(
    (sum, child) => sum + countSteps(child),
    isUse(node) && node.name === 'Step' ? 1 : 0,
  );

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });

const isTitle = (one: MdxJsxFlowElement['attributes'][number]) =>
  one.type === 'mdxJsxAttribute' && one.name === 'title';

/** Gives each Video and Audio where its files will be and how big they are: a component sees only its attributes. */
const weighMedia = ({ fileURL }: PluginFactoryContext) =>
  defineMdastPlugin({
    name: 'weigh-media',
    mdxJsxFlowElement(node) {
      if (!fileURL || (node.name !== 'Video' && node.name !== 'Audio')) return undefined;
      const guide = fileURLToPath(fileURL);
      const sizes = node.attributes.flatMap((one) =>
        one.type === 'mdxJsxAttribute' && (one.name === 'file' || one.name === 'small')
          ? [attribute(`${one.name}Size`, sizeOf(guide, String(one.value)))]
          : [],
      );
      const slug = attribute('slug', basename(dirname(guide)));
      return { ...node, attributes: [...node.attributes, slug, ...sizes] };
    },
  });

/** A file that is not there is told by `npm run check`; here it only must not stop the others. */
const sizeOf = (guide: string, name: string) =>
  isFile(beside(guide, name)) ? megabytes(readBytes(beside(guide, name)).length) : '';

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

/** Links to pages of this site, wherever the site is published. */
const belowBase = defineHastPlugin({
  name: 'below-base',
  element: {
    filter: ['a'],
    visit(node, context) {
      const href = node.properties['href'];
      if (typeof href === 'string' && isInner(href))
        context.setProperty(node, 'properties', { ...node.properties, href: link(href) });
    },
  },
});

export const guidePlugins: SatteriProcessorOptions = {
  mdastPlugins: [numberSteps, numberProblems, weighMedia],
  hastPlugins: [asciiHeadingIds, belowBase],
  features: { smartPunctuation: true },
};
