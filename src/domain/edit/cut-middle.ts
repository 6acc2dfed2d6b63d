/** A name or an address for a message: where it is longer, its middle left out, so that both ends can be told. */
export function cutMiddle(text: string, longest = 120): string {
  if (text.length <= longest) return text
  const half = Math.floor((longest - 1) / 2)
  const start = text.slice(0, half).replace(/[\ud800-\udbff]$/, '')
  const end = text.slice(-half).replace(/^[\udc00-\udfff]/, '')
  return `${start}…${end}`
}
