// What happens to a guide's MDX on its way to a page: steps get their number and what they are part of, headings ASCII ids.
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import type { MdastNode, PluginFactoryContext } from 'satteri';
import { link } from '../address/address.ts';
import { isFile, readBytes } from '../files/disk.ts';
import { slugify } from '../text/fold.ts';
import { isInner } from './inner-links.ts';
import { childrenOf, givenTo, isUse, readMdx, type Use } from './mdx.ts';
import { beside, megabytes } from './media.ts';

/**
 * Gives each Step its number, of how many, and the title of its run: through the whole guide, also across several Steps;
 * in a Case from 1. `at` counts through the guide in either: it names the step in addresses.
 */
const numberSteps = ({ source }: PluginFactoryContext) => {
  const { root } = readMdx(source);
  const steps = root ? stepsBelow(root) : [];
  let count = 0;
  return defineMdastPlugin({
    name: 'number-steps',
    mdxJsxFlowElement(node) {
      if (node.name !== 'Step') return undefined;
      const given = Object.entries(steps[count] ?? {});
      count += 1;
      const added = given.map(([name, value]) => attribute(name, value));
      return { ...node, attributes: [...node.attributes, attribute('at', String(count)), ...added] };
    },
  });
};

/** What is known of each step from where it stands, in order. */
function stepsBelow(root: MdastNode): Record<string, string>[] {
  const runs = childrenOf(root).filter(isUse);
  const stepsIn = (run: Use) => childrenOf(run).filter((one) => isUse(one) && one.name === 'Step').length;
  const total = runs.reduce((sum, run) => sum + stepsIn(run), 0);
  let before = 0;
  return runs.flatMap((run) => {
    const { title } = givenTo(run);
    const [of, chosen] = [stepsIn(run), run.name === 'Case'];
    const first = chosen ? 1 : before + 1;
    before += of;
    return Array.from({ length: of }, (_, index) => ({
      ...{ number: String(first + index), of: String(chosen ? of : total) },
      ...(chosen && { chosen: 'yes' }),
      ...(title !== undefined && { part: title }),
    }));
  });
}

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

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });

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

/** A file that is not there is reported by `npm run check`; here it only must not stop the others. */
const sizeOf = (guide: string, name: string) =>
  isFile(beside(guide, name)) ? megabytes(readBytes(beside(guide, name)).length) : '';

/** Heading ids without diacritics: they end in addresses people send each other. */
const asciiHeadingIds = defineHastPlugin({
  name: 'ascii-heading-ids',
  element: {
    filter: ['h2', 'h3', 'h4'],
    visit(node, context) {
      context.setProperty(node, 'id', slugify(context.textContent(node)));
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
      if (typeof href === 'string' && isInner(href)) context.setProperty(node, 'href', link(href));
    },
  },
});

export const guidePlugins: SatteriProcessorOptions = {
  mdastPlugins: [numberSteps, numberProblems, weighMedia],
  hastPlugins: [asciiHeadingIds, belowBase],
  features: { smartPunctuation: true },
};
