import { plainText } from './markdown'

/** How a Markdown text begins: so many words at most, with an ellipsis where more follow. */
export function firstWords(text: string, count: number): string {
  const words = plainText(text).split(/\s+/u).filter(Boolean)
  const first = words.slice(0, count).join(' ')
  return words.length > count ? `${first.replace(/[\p{P}\p{Z}]+$/u, '')}…` : first
}
