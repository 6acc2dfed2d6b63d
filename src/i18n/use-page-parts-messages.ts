import { pageParts } from './en/page-parts'

export type PagePartsMessages = typeof pageParts

/** The texts of what stands around map, time and list: the shell does without them. */
export function usePagePartsMessages(): PagePartsMessages {
  return pageParts
}
