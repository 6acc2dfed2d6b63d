/** The part of the package `edtf` 4.11.1 (which ships no types) that `edtf-package-date.ts` uses. */
declare module 'edtf' {
  /** Throws where the text is not EDTF. */
  export function parse(
    text: string,
    constraints?: { readonly level?: number; readonly types?: readonly string[] },
  ): { readonly type: string; readonly level: number }
}
