/** https://www.w3.org/TR/trusted-types/#trusted-type-policy-factory, as far as it is used; only some browsers have it. */
interface PolicyFactory {
  createPolicy(name: 'default', rules: TextRules): unknown
}

/** Each gives back a text that may become code or markup, or `null` for one that may not. */
interface TextRules {
  createHTML(markup: string): string | null
  createScriptURL(address: string): string | null
}

/** With what Leaflet finds out, as it is loaded, whether the browser draws SVG. */
const BY_LEAFLET = '<svg/>'

/** The service worker and the other workers, by their addresses within the site. */
const OWN_SCRIPT = /^(?:assets\/[\w-]+|service-worker)\.js$/

/**
 * The only texts that may become markup or the address of a script in this page, whatever code asks for it: no text of a
 * file is among them.
 *
 * @param folder the absolute address that the page is in, ending in `/`
 */
export function textRules(folder: string): TextRules {
  return {
    createHTML: (markup) => (markup === BY_LEAFLET ? markup : null),
    createScriptURL: (address) =>
      address.startsWith(folder) && OWN_SCRIPT.test(address.slice(folder.length)) ? address : null,
  }
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory }
// The development server's own code makes markup and scripts.
if (import.meta.env.PROD)
  trustedTypes?.createPolicy('default', textRules(new URL('.', document.baseURI).href))
