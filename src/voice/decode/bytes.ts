// Bytes of a file nobody vouches for → numbers read from them; beyond the end there is an error, never a guess.

export class Bytes {
  readonly all: Uint8Array;
  readonly view: DataView;

  constructor(all: Uint8Array) {
    this.all = all;
    this.view = new DataView(all.buffer, all.byteOffset, all.byteLength);
  }

  /** A big-endian number of 1 to 6 bytes. */
  number(at: number, length: number): number {
    let value = 0;
    for (let step = 0; step < length; step++) value = value * 256 + this.view.getUint8(at + step);
    return value;
  }

  /** Four letters of a box or a page. */
  letters(at: number, length = 4): string {
    return String.fromCharCode(...this.all.subarray(at, at + length));
  }
}
