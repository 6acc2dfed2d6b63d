import { pageParts } from './en/page-parts'

/** The texts of what stands around map, time and list: the shell does without them. */
export function usePagePartsMessages(): typeof pageParts {
  return pageParts
}
