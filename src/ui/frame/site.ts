// What every page shows of the commune, whatever the page is about.

export interface Site {
  /** Name of the site: "Mẫu Sơn số". */
  name: string;
  /** "xã Mẫu Sơn, thành phố Hải Phòng" */
  commune: string;
  /** What the commune calls its villages, inside a sentence: "thôn". */
  village: string;
  description: string;
  /** "https://…", without path. */
  origin: string;
  /** Figures are made up: pages that show one say so, and search engines are kept away. */
  sample: boolean;
  /** Phones keep what was read: there is a worker to do so. */
  offline: boolean;
}

/** A picture of a page for previews. */
export interface PagePicture {
  path: string;
  width: number;
  height: number;
  alt: string;
}

export interface Crumb {
  name: string;
  path: string;
}

/** What a page offers to send on. */
export interface Sharing {
  /** Words and, on the last line, the address. */
  message: string;
  /** Files of pictures, the first the most telling. */
  pictures: readonly string[];
  /** The address as it is said aloud: "xa.vn/g/vneid/". */
  spoken: string;
}
