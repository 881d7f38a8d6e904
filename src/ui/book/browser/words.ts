// What the counter says when something happens: the words stand in the page, where they cost its script nothing.

/** In a name, "#" is where a number goes. */
export type Word =
  | 'nothing'
  | 'zero'
  | 'whole'
  | 'least'
  | 'first'
  | 'notkept'
  | 'issent'
  | 'nameempty'
  | 'namelong'
  | 'namesigns'
  | 'namedigits'
  | 'nameperson'
  | 'laneknown'
  | 'lanemost'
  | 'lanedigits'
  | 'lanemore'
  | 'laneleft'
  | 'laneadded'
  | 'copynone'
  | 'copydamaged'
  | 'copymonth'
  | 'copyelsewhere'
  | 'copyfresh'
  | 'copyknown'
  | 'copynewer'
  | 'copyother'
  | 'copydone'
  | 'copyopen'
  | 'copyinstead'
  | 'copyend';

export const word = (key: Word, number = '') =>
  (document.getElementById('sd-loi')!.dataset[key] || '').replace('#', number);
