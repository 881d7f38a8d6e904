// The package ships no types; as much of it as the tests use.
declare module '@marbec/web-auto-extractor' {
  interface Dataset {
    distribution: { contentUrl: string }[];
  }
  export default class WebAutoExtractor {
    constructor(options: object);
    parse(html: string): { jsonld: { Dataset?: Dataset[] }; errors: unknown[] };
  }
}
