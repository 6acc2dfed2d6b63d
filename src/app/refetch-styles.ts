/** Fetches again the style sheets that could not be fetched: the loader of the built page never asks for one twice. */
export function refetchStyles(): Promise<unknown> {
  return Promise.all(
    [...document.styleSheets].map((sheet) => {
      try {
        // What came has rules to read; to read those of what did not come throws.
        return sheet.cssRules
      } catch {
        const broken = sheet.ownerNode as HTMLLinkElement
        const link = broken.cloneNode() as HTMLLinkElement
        broken.replaceWith(link)
        return new Promise((resolve, reject) => {
          link.onload = resolve
          link.onerror = reject
        })
      }
    }),
  )
}
