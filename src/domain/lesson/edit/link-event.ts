/** A Markdown text in which what was selected, or else the title, leads to an event; and where that ends. */
export function linkEvent(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  event: { readonly id: string; readonly title: string },
): { readonly text: string; readonly end: number } {
  const words = text.slice(from, to).trim() || event.title
  const before = text.slice(0, from)
  const gap = from === to && /\S$/.test(before) ? ' ' : ''
  const link = `${gap}[${words.replace(/[[\]\\]/g, '\\$&')}](event:${event.id})`
  return { text: `${before}${link}${text.slice(to)}`, end: before.length + link.length }
}
