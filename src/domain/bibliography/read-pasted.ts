import { asText } from '../json/json-value'
import { safeLink } from '../link/safe-link'
import { doiAddress } from './doi'
import { MAX_PASTE, type PastedSource, type PasteResult } from './pasted-source'
import { readCsl } from './read-csl'
import { withoutLogin } from './without-login'

/**
 * The sources of what somebody pasted: BibTeX, CSL-JSON, a DOI or an address. The reader of BibTeX is loaded when it is needed:
 * the promise is rejected only where it cannot be.
 */
export async function readPasted(text: string): Promise<PasteResult> {
  const result = await readForm(text)
  return 'problem' in result ? result : { ...result, sources: result.sources.map(withPlainLink) }
}

function withPlainLink(source: PastedSource): PastedSource {
  const address = asText(source.item.URL)
  const URL = address && withoutLogin(address)
  if (URL === address) return source
  return { ...source, item: { ...source.item, URL }, cuts: ['login'] }
}

async function readForm(text: string): Promise<PasteResult> {
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
