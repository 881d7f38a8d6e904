// Who a picture or a sheet comes from, as it stands at its foot.

export interface Issuer {
  name: string;
  commune: string;
  /** Figures are made up. */
  sample: boolean;
}
