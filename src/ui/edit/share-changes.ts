import type { EditedFile } from '../../domain/edit/edited-file'

/** What is handed on by the sharing of the browser: the text, with the files where it takes files. */
export function changesToShare(
  title: string,
  text: string,
  files: readonly EditedFile[],
): ShareData | undefined {
  if (!('share' in navigator)) return undefined
  const attached = files.map(
    ({ name, text: content }) =>
      new File([content], name.split('/').at(-1) ?? name, { type: 'application/json' }),
  )
  const whole = { title, text, files: attached }
  return navigator.canShare?.(whole) ? whole : { title, text }
}
