/** What the address of a correction leaves out of that of the view: Edit has no frame, lesson or other dataset around it. */
const LEFT_OUT = ['embed', 'lesson', 'step', 'presenter', 'data', 'lens', 'compare']

/** The address at which what is open in a view can be corrected: Edit, with the event or stay of that view. */
export function correctionAddress(view: string): string {
  const url = new URL(view)
  for (const key of LEFT_OUT) url.searchParams.delete(key)
  if (!url.searchParams.get('panel')?.startsWith('stay:')) url.searchParams.delete('panel')
  url.searchParams.set('mode', 'edit')
  return url.href
}
