// The text of a sheet's part, piece by piece → the same without cells that only have a look: a bordered sheet has a million of them.

const CELLS = /(?:<c r="[A-Z]{1,3}\d{1,7}"(?: s="\d{1,5}")?(?: t="n")? ?\/>)+(?=<c r=|<\/row>)/g;
const ROWS = /(?:<row r="\d{1,7}"[^<>]{0,200}(?:\/>|><\/row>))+(?=<row r=|<\/sheetData>)/g;

/** What stands without a name stands after the one before it: a blank goes only where what follows is named. */
export class BlankCells {
  /** Inside `<![CDATA[` nothing is a cell. */
  #marked = false;
  #last = '';

  drop(piece: string): string {
    this.#marked ||= piece.includes('<!') || (this.#last === '<' && piece.startsWith('!'));
    this.#last = piece.slice(-1);
    return this.#marked ? piece : piece.replace(CELLS, '').replace(ROWS, '');
  }
}
