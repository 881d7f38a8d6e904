// A drawn screen's parts → the sentence that says what it shows and what to press.

export interface DrawnScreen {
  app: string;
  title: string;
  text?: string | undefined;
  fields?: readonly string[] | undefined;
  rows?: readonly string[] | undefined;
  buttons?: readonly string[] | undefined;
  tabs?: readonly string[] | undefined;
  press?: string | undefined;
}

export type PartKind = 'field' | 'row' | 'button' | 'tab';

const SAID: Record<PartKind, { noun: string; verb: string }> = {
  field: { noun: 'ô', verb: 'Nhập vào ô' },
  row: { noun: 'dòng', verb: 'Bấm dòng' },
  button: { noun: 'nút', verb: 'Bấm nút' },
  tab: { noun: 'mục', verb: 'Bấm mục' },
};

/** The parts in the order they stand on the screen, from the top; kinds it does not have are left out. */
export function screenParts({ fields = [], rows = [], buttons = [], tabs = [] }: DrawnScreen) {
  const all: { kind: PartKind; names: readonly string[] }[] = [
    { kind: 'field', names: fields },
    { kind: 'row', names: rows },
    { kind: 'button', names: buttons },
    { kind: 'tab', names: tabs },
  ];
  return all.filter(({ names }) => names.length > 0);
}

export function allScreenNames(screen: DrawnScreen): string[] {
  return screenParts(screen).flatMap(({ names }) => names);
}

export function screenSentence(screen: DrawnScreen): string {
  const { app, title, text, press } = screen;
  const parts = screenParts(screen);
  const shown = parts.flatMap(({ kind, names }) => names.map((name) => `${SAID[kind].noun} “${name}”`));
  const pressed = parts.find(({ names }) => press !== undefined && names.includes(press));
  return [
    `Màn hình ${app}: ${title}.`,
    text && `Chữ trên màn hình: ${text}`,
    shown.length > 0 && `Có ${shown.join(', ')}.`,
    pressed && `${SAID[pressed.kind].verb} “${press}”.`,
  ]
    .filter(Boolean)
    .join(' ');
}
