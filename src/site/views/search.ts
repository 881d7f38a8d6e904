// What a build knows → what the search page lists for those who do not type: guides by topic, every page A–Z, what has no guide.
import { glossary, guide, infographic, journey, village as villagePath } from '../../address/address.ts';
import type { Library } from '../../guides/library.ts';
import { everyVillagePlace } from '../../progress/history.ts';
import type { PublicReports } from '../../reports/public/protect.ts';
import { fold } from '../../text/fold.ts';
import { TOPICS } from '../../text/topics.ts';

export function searchView(library: Library, reports: PublicReports) {
  const { guides, journeys, infographics, withoutGuide } = library;
  const word = reports.commune.village_word;
  const pages = [
    ...guides.map(({ slug, title }) => ({ path: guide(slug), title })),
    ...journeys.map(({ slug, title }) => ({ path: journey(slug), title: `Lộ trình: ${title}` })),
    ...infographics.map(({ slug, title }) => ({ path: infographic(slug), title: `Tranh: ${title}` })),
    ...everyVillagePlace(reports).map(({ place: { village } }) => ({
      path: villagePath(village.id),
      title: `${word} ${village.name}`,
    })),
    { path: glossary, title: 'Từ khó, nói cho dễ hiểu' },
  ];
  return {
    topics: TOPICS.map((topic) => ({
      topic,
      guides: guides
        .filter((one) => one.topic === topic.id)
        .map(({ slug, title }) => ({ path: guide(slug), title, icon: topic.icon })),
    })),
    /** Without their marks, as people look a word up. */
    pages: pages.sort((a, b) => fold(a.title).localeCompare(fold(b.title))),
    tasks: withoutGuide.map((task) => ({
      task,
      nearest: guides.find(({ slug }) => slug === task.guide)?.title,
    })),
  };
}
