// The content folder → guides, journeys and infographics, read once and cross-checked.
import { join } from 'node:path';
import { listNames, readText } from '../files/disk.ts';
import { hasErrors, issue, type Issue } from '../files/issue.ts';
import { parseYaml, type Locate } from '../files/yaml.ts';
import { today } from '../text/clock.ts';
import { nearest } from '../text/nearest.ts';
import type { Words } from '../text/placeholder.ts';
import { TOPICS } from '../text/topics.ts';
import { readBody, type GuideBody } from './body.ts';
import { checkAgainstPlan, readDuties } from './duties.ts';
import { readEmergency } from './emergency.ts';
import { readFolder } from './folder.ts';
import { checkLinkHosts, checkSourceHosts, readLinkHosts } from './hosts.ts';
import { checkGuideLinks } from './inner-links.ts';
import type { Guide, Library } from './library.ts';
import { checkLoudspeaker } from './loudspeaker.ts';
import { glossarySchema, guideSchema, homeSchema, type GlossaryEntry, type Home } from './frontmatter.ts';
import { readJourneys } from './journeys/journeys.ts';
import { readLifeEvents } from './journeys/life-events.ts';
import { checkSlug } from './slug.ts';
import { checkOwnSources } from './facts/own-sources.ts';
import { readInfographics } from './infographics/infographics.ts';
import { besideLinks, readFacts } from './facts/facts.ts';
import { checkNamedGuides } from './named-guides.ts';
import { unwritten } from './new-guide.ts';
import { contentWords, SPECIMEN, type CommuneWords } from './placeholders.ts';
import { readTasks } from './no-guide.ts';
import { readPlan } from './plan.ts';
import { readPolicy } from './policy.ts';
import { readPracticeWords } from './practice/practice-words.ts';
import { readSituations } from './practice/situations.ts';
import { readSeasons } from './seasons.ts';
import { readSelfCheck } from './self-check.ts';
import { readSkills } from './skills.ts';
import { readTrainings } from './journeys/trainings.ts';
import { checkTypedAnswers } from './typed-answers.ts';

/**
 * Reads all content. `library` is there only when nothing is wrong.
 * @param commune what stands for "((village))"; without it, the words of a commune that does not exist
 */
export function loadLibrary(
  content: string,
  links: string,
  commune?: CommuneWords,
  day = today(),
): { library?: Library; issues: Issue[] } {
  const { hosts: listed, issues } = readLinkHosts(links);
  // The commune's own portal needs nobody to vouch for it.
  const hosts = listed && [...listed, (commune ?? SPECIMEN).portal];
  const facts = readFacts(content, besideLinks(links), day, commune);
  issues.push(...facts.issues);
  // A list that cannot be read is reported once, not at every place that names something of it.
  const words = hasErrors(facts.issues) ? undefined : contentWords(facts.words, commune);
  const bodies = new Map<string, GuideBody>();
  // A mistake above a guide hides none below it.
  const everyBody = (file: string, text: string) => {
    bodies.set(file, readBody(file, text));
    issues.push(...unwritten(file, text));
  };
  const guides = readFolder(join(content, 'guides'), guideSchema, issues, words, everyBody).map(
    ({ entry, locate }) => ({ guide: { ...entry, body: bodies.get(entry.file)! }, locate }),
  );
  for (const { issues: found } of bodies.values()) issues.push(...found);
  const infographics = readInfographics(join(content, 'infographics'), words, issues);

  // Also of guides that could not be read: their own mistake is reported once, not by every page that leads to them.
  const slugs = listNames(join(content, 'guides'));
  const named = guides.map(({ guide }) => guide);
  for (const { guide, locate } of guides) {
    checkDates(guide, locate, issues);
    issues.push(...checkLoudspeaker(guide, locate), ...checkTypedAnswers(guide, locate));
    checkRelated(guide, locate, slugs, issues);
    issues.push(...checkNamedGuides(guide, named));
    checkSourceHosts(guide, locate, hosts, issues);
    guide.sources.push(...(facts.ownSources.of[guide.slug] ?? []));
  }
  for (const [file, body] of bodies) {
    checkLinkHosts(file, body.links, hosts, issues);
    issues.push(...checkGuideLinks(file, body.links, slugs));
  }
  issues.push(...checkOwnSources(facts.ownSources, slugs, hosts));
  for (const { entry, locate } of infographics) {
    checkSlug(entry.guide, entry.file, locate(['guide']), slugs, issues);
    const sources =
      entry.kind === 'drawn' ? entry.sources : [{ title: entry.source, date: null, url: entry.url }];
    checkSourceHosts({ file: entry.file, sources }, locate, hosts, issues);
  }
  const glossary = readGlossary(join(content, 'glossary.yaml'), slugs, issues, words);
  checkTerms(bodies, glossary, issues);
  checkShortNames(guides, issues);
  const journeys = readJourneys(join(content, 'journeys'), slugs, issues, words);
  const emergency = readEmergency(join(content, 'emergency.yaml'), slugs, facts.all, issues, words);
  const ways = emergency.ways.map(({ id }) => id);
  const lifeEvents = readLifeEvents(join(content, 'life-events'), slugs, ways, hosts, issues, words);
  const home = readHome(join(content, 'home.yaml'), slugs, issues, words);
  const duties = readDuties(join(content, 'duties.yaml'), words, issues);
  const planFile = join(content, 'plan.yaml');
  const planSections = readPlan(planFile, issues, words);
  issues.push(...checkAgainstPlan(duties, planSections, planFile));
  const selfCheck = readSelfCheck(join(content, 'self-check.yaml'), slugs, issues, words);
  const skills = readSkills(join(content, 'skills.yaml'), slugs, planSections, issues, words);
  const trainings = readTrainings(join(content, 'training'), slugs, issues, words);
  const policy = readPolicy(join(content, 'policy.yaml'), slugs, hosts, issues, words);
  const practice = readPracticeWords(join(content, 'practice.yaml'), issues, words);
  const situations = readSituations(join(content, 'situations.yaml'), slugs, issues, words);
  const seasons = readSeasons(join(content, 'seasons.yaml'), slugs, issues, words);
  const withoutGuide = readTasks(join(content, 'no-guide.yaml'), slugs, hosts, issues, words);
  if (!selfCheck || !skills || !policy || !practice || hasErrors(issues)) return { issues };
  return {
    library: {
      facts: facts.all,
      emergency,
      withoutGuide,
      duties,
      plan: planSections,
      selfCheck,
      skills,
      policy,
      practice,
      situations,
      seasons,
      trainings,
      home,
      glossary,
      journeys,
      lifeEvents,
      guides: byTopic(guides.map(({ guide }) => guide)),
      infographics: byTopic(infographics.map(({ entry }) => entry)),
    },
    issues,
  };
}

const NO_HOME: Home = { tasks: [], warning: { text: '', links: [] } };

function readHome(file: string, slugs: string[], issues: Issue[], words?: Words): Home {
  const { value, issues: found, locate } = parseYaml({ file, text: readText(file) ?? '', words }, homeSchema);
  issues.push(...found);
  value?.tasks.forEach(({ guide }, index) =>
    checkSlug(guide, file, locate(['tasks', index, 'guide']), slugs, issues),
  );
  value?.warning.links.forEach(({ guide }, index) =>
    checkSlug(guide, file, locate(['warning', 'links', index, 'guide']), slugs, issues),
  );
  return value ?? NO_HOME;
}

function readGlossary(file: string, slugs: string[], issues: Issue[], words?: Words): GlossaryEntry[] {
  const source = { file, text: readText(file) ?? '[]', words };
  const { value = [], issues: found, locate } = parseYaml(source, glossarySchema);
  issues.push(...found);
  const owners = new Map<string, string>();
  value.forEach(({ id, guide }, index) => {
    if (guide) checkSlug(guide, file, locate([index, 'guide']), slugs, issues);
    if (owners.has(id))
      issues.push(issue(file, `Mục từ "${id}" có hai lần.`, 'Xóa một mục.', locate([index])));
    owners.set(id, id);
  });
  return value.sort((a, b) => a.term.localeCompare(b.term, 'vi'));
}

function checkTerms(
  bodies: ReadonlyMap<string, GuideBody>,
  glossary: readonly GlossaryEntry[],
  issues: Issue[],
): void {
  const ids = glossary.map(({ id }) => id);
  for (const [file, body] of bodies) {
    for (const { id, line } of body.terms.filter((term) => !ids.includes(term.id))) {
      const near = nearest(id, ids);
      const fix = near ? `Ý là "${near}"?` : 'Thêm mục từ này vào content/glossary.yaml.';
      issues.push(issue(file, `Bảng thuật ngữ không có "${id}".`, fix, { line }));
    }
  }
}

/** Short addresses are printed and spoken: two guides can never share one. */
function checkShortNames(guides: readonly { guide: Guide; locate: Locate }[], issues: Issue[]): void {
  const owners = new Map<string, string>();
  for (const { guide, locate } of guides) {
    const owner = owners.get(guide.short);
    if (owner !== undefined) {
      const what = `Địa chỉ ngắn "${guide.short}" đã dùng cho bài "${owner}".`;
      issues.push(issue(guide.file, what, 'Chọn chữ khác; địa chỉ đã in ra thì giữ mãi.', locate(['short'])));
    }
    owners.set(guide.short, guide.slug);
  }
}

function checkRelated(guide: Guide, locate: Locate, slugs: readonly string[], issues: Issue[]): void {
  guide.related.forEach((slug, index) => {
    const at = locate(['related', index]);
    checkSlug(slug, guide.file, at, slugs, issues);
    if (slug === guide.slug || guide.related.indexOf(slug) < index) {
      const what = slug === guide.slug ? 'Bài dẫn tới chính nó.' : `Bài "${slug}" có hai lần ở đây.`;
      issues.push(issue(guide.file, what, 'Xóa dòng này, hoặc ghi bài khác.', at));
    }
  });
}

function checkDates(guide: Guide, locate: Locate, issues: Issue[]): void {
  if (guide.review_by > guide.checked) return;
  const what = `Ngày xem lại (${guide.review_by}) không sau ngày đối chiếu nguồn (${guide.checked}).`;
  issues.push(issue(guide.file, what, 'Sửa một trong hai ngày.', locate(['review_by'])));
}

function byTopic<T extends { topic: string; title: string }>(entries: readonly T[]): T[] {
  const rank = (entry: T) => TOPICS.findIndex((topic) => topic.id === entry.topic);
  return [...entries].sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, 'vi'));
}
