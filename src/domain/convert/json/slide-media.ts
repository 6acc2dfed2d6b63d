import { asObject, asText } from '../../json/json-value'
import { safeLink } from '../../link/safe-link'

/** What a slide of TimelineJS or StoryMapJS shows beside its text. */
export interface SlideMedia {
  readonly url: string | undefined
  readonly source: string | undefined
  readonly others: readonly (readonly [string, unknown])[]
}

/** The address of a slide's media as its link, the credit as its source; caption and the like are properties. */
export function slideMedia(value: unknown): SlideMedia {
  const { url, credit, ...others } = asObject(value)
  const address = asText(url)?.trim()
  const isLink = safeLink(address) !== undefined
  return {
    url: isLink ? address : undefined,
    source: asText(credit),
    others: [
      // Quotations and embedded players stand there too.
      ...(address && !isLink ? [['media', address] as const] : []),
      ...Object.entries(others).map(([name, each]) => [`media ${name}`, each] as const),
    ],
  }
}
