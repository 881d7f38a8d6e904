// Who a picture or a sheet comes from, as it stands at its foot.

export interface Issuer {
  name: string;
  commune: string;
  /** What the commune calls its villages, inside a sentence: "thôn". */
  village: string;
  /** Figures are made up. */
  sample: boolean;
}
