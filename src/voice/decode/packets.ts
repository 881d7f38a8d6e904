// What a container of sound is taken apart into: packets in order, and what their decoder has to know.

export interface Packets {
  codec: 'aac' | 'opus';
  /** Of AAC: its AudioSpecificConfig. */
  setup: Uint8Array | undefined;
  channels: number;
  /** Samples at the beginning that are no sound yet, at 48 kHz. */
  skip: number;
  packets: Uint8Array[];
}
