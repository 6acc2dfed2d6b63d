/**
 * Hands a link to the device's share sheet on touch devices, else copies it. `refused`: neither was allowed, so
 * the link has to be shown.
 */
export async function shareLink(href: string, title: string): Promise<'shared' | 'copied' | 'refused'> {
  const touch = matchMedia('(pointer: coarse)').matches
  if (touch && navigator.share) {
    try {
      await navigator.share({ title, url: href })
      return 'shared'
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'shared'
    }
  }
  try {
    await navigator.clipboard.writeText(href)
    return 'copied'
  } catch {
    return 'refused'
  }
}
