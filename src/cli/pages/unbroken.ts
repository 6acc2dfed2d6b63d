import { type Html, html } from './html'

/** A word with a short part behind a hyphen ("Mojahedin-e", "Ashraf-3"), which a browser would part there. */
const HYPHENATED = /([^\s-]+-[\p{L}\p{N}]{1,3}(?![\p{L}\p{N}-]))/u

/** A text of a page, of which such words stay whole at the ends of lines. */
export function unbroken(text: string): Html {
  const parts = text.split(HYPHENATED)
  return html`${parts.map((part, i) => (i % 2 === 1 ? html`<span class="page-word">${part}</span>` : part))}`
}
