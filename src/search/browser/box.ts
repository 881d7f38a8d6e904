// The search box: results under the input while typing, by the combobox pattern of WAI-ARIA.
import { groupElement, notSure, resultLink } from './answer.ts';
import { arrange, besideBest, isSure } from './arrange.ts';
import { recentList } from './recent-list.ts';
import { remember } from './recent.ts';
import { Searcher, type Result } from './searcher.ts';
import { topicFilter } from './topic-filter.ts';

const SHOWN = 8;
/** Of one group, so that pictures and villages are seen beside many guides. */
const OF_ONE_GROUP = 5;
const TEXTS = 5;
const PAUSE = 150;

function mixed(results: readonly Result[]): Result[] {
  const counts = new Map<string, number>();
  return results
    .filter(({ group }) => {
      const count = (counts.get(group) ?? 0) + 1;
      counts.set(group, count);
      return count <= OF_ONE_GROUP;
    })
    .slice(0, SHOWN);
}

export class SearchBox {
  private readonly form: HTMLFormElement;
  private readonly input: HTMLInputElement;
  private readonly panel = document.createElement('div');
  private readonly list = document.createElement('div');
  private readonly status = document.createElement('p');
  private readonly searcher: Searcher;
  private readonly filter = topicFilter(() => void this.search());
  private active = -1;
  private timer = 0;
  /** Counts queries, so that a late answer to an old one is dropped. */
  private turn = 0;

  constructor(form: HTMLFormElement, input: HTMLInputElement) {
    this.form = form;
    this.input = input;
    this.searcher = new Searcher(form.dataset['search'] ?? '/');
    this.build();
    input.addEventListener('input', () => void this.search());
    input.addEventListener('focus', () => void this.search());
    input.addEventListener('keydown', (event) => this.onKey(event));
    form.addEventListener('submit', () => this.keep());
    this.list.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('[role=option]')) this.keep();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (!form.contains(target as Node)) this.close();
    });
    form.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && !form.contains(relatedTarget as Node)) this.close();
    });
    void this.search();
  }

  private build(): void {
    this.panel.className =
      'absolute left-2 right-0 z-20 mt-1 max-h-96 overflow-auto rounded border-2 border-edge bg-surface md:left-0';
    this.panel.hidden = true;
    this.list.id = 'tim-ket-qua';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', 'Kết quả tìm');
    this.status.className = 'sr-only';
    this.status.setAttribute('role', 'status');
    this.panel.append(this.filter.element, this.list);
    this.form.append(this.panel, this.status);
    const attributes = {
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': this.list.id,
      'aria-autocomplete': 'list',
    };
    for (const [name, value] of Object.entries(attributes)) this.input.setAttribute(name, value);
  }

  private keep(): void {
    const query = this.input.value.trim();
    if (query.length > 1) remember(query);
  }

  private async search(): Promise<void> {
    const query = this.input.value.trim();
    const turn = ++this.turn;
    clearTimeout(this.timer);
    if (query.length < 2) return this.showRecent();
    this.list.setAttribute('aria-busy', 'true');
    const found = await this.searcher.titles(query).catch(() => []);
    if (turn !== this.turn) return;
    const titles = this.pick(found);
    // Names that say all of it are no guess: shown while the inside of the pages is on its way.
    if (isSure(titles)) this.show(titles, []);
    this.timer = window.setTimeout(() => void this.answer(query, turn), PAUSE);
  }

  private pick(found: readonly Result[]): Result[] {
    return mixed(besideBest(found.filter((result) => this.filter.allows(result))));
  }

  private async answer(query: string, turn: number): Promise<void> {
    const { titles: found, texts } = await this.searcher.answer(query, SHOWN);
    if (turn !== this.turn) return;
    const titles = this.pick(found);
    const allowed = texts.filter((result) => this.filter.allows(result)).slice(0, TEXTS);
    this.list.removeAttribute('aria-busy');
    this.list.dataset['answered'] = query;
    this.show(titles, allowed);
    if (isSure(titles)) return;
    this.list.append(notSure(query));
    this.status.textContent = `Không thấy ${query}`;
  }

  private showRecent(): void {
    const recent = recentList(this.form.action, () => this.close());
    if (!recent) return this.close();
    this.list.textContent = '';
    this.list.append(recent);
    this.filter.element.hidden = true;
    this.open('');
  }

  /** Results already on screen keep their place: full text only adds below. */
  private show(titles: readonly Result[], texts: readonly Result[]): void {
    const active = this.options()[this.active]?.getAttribute('href');
    this.list.textContent = '';
    let count = 0;
    for (const { heading, results } of arrange(titles, texts)) {
      const options = results.map((result) => {
        const option = resultLink(result);
        option.id = `tim-${count++}`;
        option.setAttribute('role', 'option');
        option.tabIndex = -1;
        return option;
      });
      this.list.append(groupElement(heading, options));
    }
    this.filter.element.hidden = false;
    this.open(`${count} kết quả`);
    this.activate(this.options().findIndex((option) => option.getAttribute('href') === active));
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
