// The HTML of every page → what a validator finds wrong with it.
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { issue, type Issue } from '../files/issue.ts';
import type { BuiltSite } from './site.ts';

/** The rules are the same for every page: worked out once, where the library would do it again for each. */
class OneConfig extends StaticConfigLoader {
  #config: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.#config ??= super.getConfigFor(handle));
  }
}

/** The standard's rules; those left out are about how the source looks, which nobody reads in a built page. */
const validator = new HtmlValidate(new OneConfig({ root: true, extends: ['html-validate:standard'] }));

export async function checkMarkup({ pages, signs }: BuiltSite): Promise<Issue[]> {
  const problems: Issue[] = [];
  for (const { file, html } of [...pages, ...signs]) {
    const { results } = await validator.validateString(html, file);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages))
      problems.push(issue(file, `HTML sai (${ruleId}): ${message}.`, 'Báo người quản mã.', { line, column }));
  }
  return problems;
}
