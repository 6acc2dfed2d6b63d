/** A name of the page's own: other pages of the same host share its storage, its locks and its channels. */
export const ofPage = (name: string) => `relocation-atlas-${name}`
