import { percentDecoded } from '../link/percent-decoded'

/** A DOI by itself, after `doi:`, or in an address of a resolver (https://www.doi.org/doi-handbook/HTML/). */
const DOI = /^(?:doi:\s*|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)?(10\.\d{4,9}(?:\.\d+)*\/[^\s"<>\p{Cs}]+)$/iu

/** The address at which a DOI is looked up; `undefined` for a text that is none. Nothing is fetched. */
export function doiAddress(text: string): string | undefined {
  const doi = DOI.exec(text.trim().slice(0, 500))?.[1]?.replace(/[.,;]+$/, '')
  return doi && `https://doi.org/${encodeURI(percentDecoded(doi)).replace(/[?#]/g, encodeURIComponent)}`
}
