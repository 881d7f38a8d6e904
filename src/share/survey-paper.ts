// The household form → one A4 sheet as PDF: boxes to tick, dotted lines for village and quarter, no line for a name.
import {
  FORM_FREE,
  FORM_RULE,
  FORM_TITLE,
  formHead,
  formQuestions,
  type FormQuestion,
} from '../progress/survey-form.ts';
import type { SurveyItem } from '../reports/survey/survey-items.ts';
import { PALETTE } from '../colours/palette.ts';
import { HEIGHT, marksPaper, type Paper } from './paper.ts';
import type { Issuer } from './issuer.ts';
import { beside, padded, stack, words, type Block } from './sheet/block.ts';
import { WIDTH } from './sheet/look.ts';
import { box } from './sheet/mark.ts';

const EDGE = 30;
const INSIDE = WIDTH - 2 * EDGE;
const GAP = 24;
const COLUMN = (INSIDE - GAP) / 2;
const BOX = 32;

const type = (size: number, weight: 400 | 700 | 800 = 400, colour: string = PALETTE.ink) => ({
  size,
  weight,
  colour,
});

/** A box to tick and what it stands for. */
function answer({ name, meaning }: FormQuestion['answers'][number]): Block {
  const width = COLUMN - BOX - 14;
  const said = stack([words(name, width, type(26, 700)), words(meaning, width, type(20, 400, PALETTE.soft))]);
  return {
    height: Math.max(BOX, said.height) + 6,
    grow: 0,
    draw: (area) => [
      box({ x: area.x + 2, y: area.y + 2, width: BOX - 4, height: BOX - 4 }, PALETTE.surface, 4, {
        colour: PALETTE.ink,
        width: 3,
      }),
      ...said.draw({ x: area.x + BOX + 14, y: area.y, width, height: said.height }),
    ],
  };
}

function question({ title, answers }: FormQuestion): Block {
  const rows = answers.flatMap((one, index) => {
    const next = answers[index + 1];
    if (index % 2 === 1) return [];
    return [next ? beside(answer(one), COLUMN, answer(next), GAP) : answer(one)];
  });
  return stack([words(title, INSIDE, type(27, 800)), ...rows], 3);
}

/** The form as it is printed, and whether it fits its one sheet. */
export function composeForm(items: readonly SurveyItem[], villageWord: string, issuer: Issuer) {
  const block = stack(
    [
      words(FORM_TITLE, INSIDE, type(46, 800)),
      words(`${FORM_RULE} ${FORM_FREE}`, INSIDE, type(25, 700)),
      padded(words(formHead(villageWord), INSIDE, type(30)), 0, 8, () => []),
      ...formQuestions(items).map(question),
      words(`${issuer.name}, ${issuer.commune}`, INSIDE, type(22, 400, PALETTE.soft)),
    ],
    10,
  );
  const area = { x: EDGE, y: EDGE, width: INSIDE, height: block.height };
  return { marks: block.draw(area), fits: block.height + 2 * EDGE <= HEIGHT };
}

export function surveyPaper(items: readonly SurveyItem[], villageWord: string, issuer: Issuer): Paper {
  return marksPaper('phieu-khao-sat', FORM_TITLE, [composeForm(items, villageWord, issuer).marks]);
}
