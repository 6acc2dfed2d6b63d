/** What of Citation.js (https://citation.js.org) is used here: it comes without types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Reads data of a type that a plugin knows, one step of a chain; throws where it cannot. */
      data(input: unknown, type: string): unknown
    }
  }
}

declare module '@citation-js/plugin-bibtex'
