// A skill → what the page of its check shows: three tasks, a card to keep, how a pass is counted, guides to practise again.
import { countingBook, short, skillCheck, skills, team } from '../../address/address.ts';
import type { Library } from '../../guides/library.ts';
import { counting, saidAddress } from '../counting.ts';
import { cardOf, guideOf, library, site } from '../site.ts';

type Skill = Library['skills']['skills'][number];

export function skillView({ id, title, tasks, guides: slugs }: Skill) {
  const guides = slugs.map(guideOf);
  const card = {
    skill: title,
    site: site.name,
    commune: site.commune,
    learn: saidAddress(short(guides[0]!.short)),
  };
  return {
    head: {
      site,
      path: skillCheck(id),
      title: `Kiểm tra: ${title}`,
      description: `Ba việc bác tự làm trên máy của mình, tổ chỉ nhìn và đánh dấu. ${tasks[0]!.ask}`,
      picture: cardOf(`skill:${id}`),
      above: [
        { name: 'Cho tổ công nghệ số', path: team },
        { name: 'Kiểm tra ba việc', path: skills },
      ],
    },
    tasks: tasks.map((task, index) => ({ number: index + 1, ...task })),
    result: { card, counting, rule: library.skills.count, book: countingBook },
    card,
    guides,
  };
}
