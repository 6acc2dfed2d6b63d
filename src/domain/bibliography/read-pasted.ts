import { safeLink } from '../link/safe-link'
import { doiAddress } from './doi'
import { MAX_PASTE, type PasteResult } from './pasted-source'
import { readCsl } from './read-csl'

/**
 * The sources of what somebody pasted: BibTeX, CSL-JSON, a DOI or an address. The reader of BibTeX is loaded when it is needed:
 * the promise is rejected only where it cannot be.
 */
export async function readPasted(text: string): Promise<PasteResult> {
  if (text.length > MAX_PASTE) return { problem: { code: 'too-long', most: MAX_PASTE } }
  const pasted = text.replace(/^\uFEFF/, '').trim()
  if (pasted === '') return { problem: { code: 'empty' } }
  const doi = doiAddress(pasted)
  if (doi !== undefined) return { sources: [{ item: { URL: doi }, left: [] }], failed: [] }
  const link = /\s/.test(pasted) ? undefined : safeLink(pasted)
  if (link) return { sources: [{ item: { type: 'webpage', URL: pasted }, left: [] }], failed: [] }
  if (/^[[{]/.test(pasted)) return readCsl(pasted)
  if (!/@\s*\w+\s*[{(]/.test(pasted)) return { problem: { code: 'unknown' } }
  const { readBibtex } = await import('./read-bibtex')
  return readBibtex(pasted)
}
