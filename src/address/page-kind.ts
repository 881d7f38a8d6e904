// What is said of a kind of page, for the table of kinds.

/** How a page that is one of its kind looks in a chat: two lines and an icon. */
interface CardWords {
  title: string;
  line: string;
  icon: string;
}

/** Who speaks on the cards. */
interface Speaker {
  name: string;
  commune: string;
  /** What the commune calls its villages, inside a sentence: "thôn". */
  village: string;
}

export interface PageKind {
  name: string;
  /** Its address below the base; `:word` stands for one part of it, `:month` for a month ("2026-09"). */
  path: string;
  /** As tables of measurements name it. */
  title: string;
  /** The most its HTML may weigh with its styles, brotli, in KB; `LIMIT` unless said. */
  limit?: number;
  /** The most script it may load, gzip, in KB; `SCRIPT_LIMIT` unless said. */
  script?: number;
  /** Not saved on the phone of a reader who presses "Lưu", or of its months only the newest: links to it say so. */
  online?: true | 'older months';
  /** Its canonical address is another page's: the same words in another form, or nothing to find by search. */
  canonicalElsewhere?: true;
  /** For a few people at work: in no list of pages, and no search engine may have it. */
  unlisted?: true;
  /** Leads on by itself: nothing to look at. */
  leadsOn?: true;
  /** Its preview card; pages without one show the card of what they are about. */
  card?: CardWords | ((speaker: Speaker) => CardWords);
}
