/** A piece of a text as a message names it: cut, with an ellipsis, where it is longer than that many characters. */
export function excerpt(text: string, longest = 24): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}
