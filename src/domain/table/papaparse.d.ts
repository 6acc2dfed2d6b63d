/** What of Papa Parse (https://www.papaparse.com) is used here: its own types bring those of Node and the DOM. */
declare module 'papaparse' {
  interface Settings {
    readonly delimiter: string
    /** Number of rows that are parsed; all where it is left out. */
    readonly preview?: number
  }
  interface Fault {
    readonly type: string
    readonly code: string
    readonly row?: number
    /** Of a mark that nothing closes: where what stands behind it begins. */
    readonly index?: number
  }
  interface Parsed {
    readonly data: readonly (readonly string[])[]
    readonly meta: { readonly delimiter: string }
    readonly errors: readonly Fault[]
  }
  const Papa: { parse(text: string, settings: Settings): Parsed }
  export default Papa
}
