/**
 * Whether a response is what was asked for, and not a page that a network or a host answers in place of it: a sign-in
 * page comes with status 200 too, and would else be stored as the page for good.
 *
 * @param entry the script that the page begins with, by its address within the site
 */
export async function isSound(response: Response, entry: string): Promise<boolean> {
  if (response.status !== 200) return false
  const isHtml = response.headers.get('Content-Type')?.includes('html') ?? false
  if (!/(?:\/|\.html)$/.test(new URL(response.url).pathname)) return !isHtml
  return isHtml && (await response.clone().text()).includes(entry)
}
