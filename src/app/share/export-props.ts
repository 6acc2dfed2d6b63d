import type { PictureSubject } from '../../map/picture/picture-subject'

/** What the page shows, to be made into a picture or a film; its words are those of the page. */
export interface ExportProps extends Omit<PictureSubject, 'messages' | 'texts' | 'rightToLeft'> {
  /** What files are named after. */
  readonly fileTitle: string
  /** Hands a finished file to the reader. */
  readonly onSave: (name: string, blob: Blob) => void
}
