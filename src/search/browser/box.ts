// The search box: results under the input while typing, by the combobox pattern of WAI-ARIA.
import type { FirstNames } from '../directory.ts';
import { element, firstGroups, groupElement, resultLink, TOLD } from './answer.ts';
import { buildBox } from './box-parts.ts';
import type { Later } from './later.ts';
import { recentQueries, remember } from './recent.ts';
import type { Result, ResultGroup } from './result.ts';
import { openSearch, type Searcher } from './searcher.ts';
import type { TopicFilter } from './topic-filter.ts';

const TEXTS = 5;
const PAUSE = 150;
const DRAWN = 60;
/** Milliseconds in which a press on what has just taken another's place is not meant for it. */
const STILL = 400;

export class SearchBox {
  private readonly form: HTMLFormElement;
  private readonly input: HTMLInputElement;
  private readonly panel: HTMLElement;
  private readonly list: HTMLElement;
  private readonly status: HTMLElement;
  private readonly searcher: Searcher;
  private filter: TopicFilter | undefined;
  private active = -1;
  /** Whether what stands there only comes near, and makes room for the whole ranking. */
  private isNear = false;
  /** When it did. */
  private replaced = -STILL;
  private timer = 0;
  /** Counts queries, so that a late answer to an old one is dropped. */
  private turn = 0;

  constructor(
    form: HTMLFormElement,
    input: HTMLInputElement,
    base: string,
    names: () => Promise<FirstNames>,
  ) {
    this.form = form;
    this.input = input;
    this.searcher = openSearch(base, names);
    ({ panel: this.panel, list: this.list, status: this.status } = buildBox(form, input));
    input.addEventListener('input', () => this.search());
    input.addEventListener('focus', () => this.search());
    input.addEventListener('keydown', (event) => this.onKey(event));
    form.addEventListener('submit', () => this.keep());
    this.list.addEventListener('click', (event) => {
      if (performance.now() - this.replaced < STILL) event.preventDefault();
      else if ((event.target as Element).closest('[role=option]')) this.keep();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (!form.contains(target as Node)) this.close();
    });
    form.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && !form.contains(relatedTarget as Node)) this.close();
    });
    // What was typed while this was on its way has waited long enough.
    this.search(0);
  }

  private keep(): void {
    const query = this.input.value.trim();
    if (query.length > 1) remember(query);
  }

  /** @param pause how long the reader must type nothing before anything is fetched */
  private search(pause = PAUSE): void {
    const query = this.input.value.trim();
    const turn = ++this.turn;
    clearTimeout(this.timer);
    if (query.length < 2) return void this.showRecent(turn);
    this.list.setAttribute('aria-busy', 'true');
    delete this.list.dataset['answered'];
    // Once everything is there each letter is answered.
    const wait = this.searcher.isWhole() ? 0 : pause;
    this.timer = window.setTimeout(() => void this.answer(query, turn), wait);
  }

  private async answer(query: string, turn: number): Promise<void> {
    const { results, sure } = await this.searcher.first(query);
    if (turn !== this.turn) return;
    if (results.length > 0) {
      this.show(firstGroups(results, sure));
      // Drawn before anything else is fetched.
      await new Promise((resolve) => setTimeout(resolve, DRAWN));
    }
    const later = await this.searcher.later();
    if (turn !== this.turn) return;
    this.isNear = results.length > 0 && !sure;
    if (later) await this.tellAll(later, query, sure ? results : [], turn);
    else if (results.length === 0)
      this.tell(element('p', 'p-3', 'Chưa tải được phần tìm. Có mạng bác thử lại.'));
    if (turn !== this.turn) return;
    this.list.removeAttribute('aria-busy');
    this.list.dataset['answered'] = query;
  }

  private async tellAll(later: Later, query: string, first: readonly Result[], turn: number): Promise<void> {
    const filter = this.filterOf(later);
    const answer = later.answer(query, first, filter.allows);
    // Only now, for on a slow phone the answer takes a while.
    if (this.isNear) this.replaced = performance.now();
    this.show(answer.groups);
    const tellTexts = async () => {
      const texts = (await later.texts(query, answer, TEXTS)).filter(filter.allows);
      if (turn === this.turn && texts.length > 0) this.append({ heading: TOLD, results: texts });
      return texts.length;
    };
    if (later.isEnough(answer)) return this.tell(later.moreButton(tellTexts));
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (turn !== this.turn) return;
    await tellTexts();
    if (turn !== this.turn || answer.sure) return;
    this.tell(later.notSure(query));
    this.status.textContent = `Không thấy ${query}`;
  }

  /** Below the results: what is above them would push them down. */
  private filterOf(later: Later): TopicFilter {
    if (!this.filter) {
      this.filter = later.topicFilter(() => this.search());
      this.panel.append(this.filter.element);
    }
    this.filter.element.hidden = false;
    return this.filter;
  }

  private async showRecent(turn: number): Promise<void> {
    if (recentQueries().length === 0) return this.close();
    const { recentList } = await import('./recent-list.ts');
    if (turn !== this.turn) return;
    this.list.textContent = '';
    this.list.append(recentList(this.form.action, () => this.close()));
    if (this.filter) this.filter.element.hidden = true;
    this.open('');
  }

  private show(groups: readonly ResultGroup[]): void {
    const active = this.options()[this.active]?.getAttribute('href');
    this.list.textContent = '';
    groups.forEach((group) => this.append(group));
    this.activate(this.options().findIndex((option) => option.getAttribute('href') === active));
  }

  /** Below what stands there already, which keeps its place. */
  private append({ heading, results }: ResultGroup): void {
    const count = this.options().length;
    const options = results.map((result, at) => {
      const option = resultLink(result);
      option.id = `tim-${count + at}`;
      option.setAttribute('role', 'option');
      option.tabIndex = -1;
      return option;
    });
    this.tell(groupElement(heading, options));
  }

  private tell(block: HTMLElement): void {
    this.list.append(block);
    this.open(`${this.options().length} kết quả`);
  }

  private open(status: string): void {
    this.status.textContent = status;
    this.panel.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
  }

  private close(): void {
    this.panel.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.activate(-1);
  }

  private options(): HTMLAnchorElement[] {
    return [...this.list.querySelectorAll('a')];
  }

  private activate(index: number): void {
    this.active = index;
    const options = this.options();
    options.forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === index));
      option.classList.toggle('bg-tint', i === index);
      // Seen also where the system chooses colours.
      option.classList.toggle('no-underline', i !== index);
    });
    const option = options[index];
    if (!option) return this.input.removeAttribute('aria-activedescendant');
    this.input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  private onKey(event: KeyboardEvent): void {
    const options = this.options();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0 && !this.panel.hidden) {
      event.preventDefault();
      const next = this.active + step;
      this.activate(next < -1 ? options.length - 1 : next >= options.length ? -1 : next);
    } else if (event.key === 'Enter' && this.active >= 0) {
      event.preventDefault();
      options[this.active]?.click();
    } else if (event.key === 'Escape' && !this.panel.hidden) {
      event.preventDefault();
      this.close();
    }
  }
}
