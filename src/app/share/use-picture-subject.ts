import { useMessages } from '../../i18n/use-messages'
import { usePictureMessages } from '../../i18n/use-picture-messages'
import type { PictureSubject } from '../../map/picture/picture-subject'
import type { ExportProps } from './export-props'

/** What the page shows, with the page's words and in its direction of writing. */
export function usePictureSubject(props: Omit<ExportProps, 'fileTitle'>): PictureSubject {
  const messages = useMessages()
  const texts = usePictureMessages()
  const rightToLeft = getComputedStyle(document.documentElement).direction === 'rtl'
  return { ...props, messages, texts, rightToLeft }
}
