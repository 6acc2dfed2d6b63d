import { type ReactNode, useMemo, useRef } from 'react'
import type { AtlasEvent } from '../../domain/atlas/atlas'
import { comparedWindow } from '../../domain/compare/compared-window'
import { useShareMessages } from '../../i18n/use-share-messages'
import { ModalDialog } from '../../ui/dialog/ModalDialog'
import { saveFile } from '../../ui/files/save-file'
import { Tabs } from '../../ui/tabs/Tabs'
import type { ExportProps } from './export-props'
import { FilmExport } from './FilmExport'
import { PictureExport } from './PictureExport'
import { PrintPart } from './PrintPart'
import './ShareDialog.css'

/** What of a view is handed on in a way of its own: of an atlas in other forms than of anybody's file. */
interface OwnParts {
  link(): ReactNode
  data(): ReactNode
  embed(): ReactNode
}

interface ShareDialogProps extends Omit<ExportProps, 'compared' | 'onSave'> {
  readonly parts: OwnParts
  /** The end (days, exclusive) of a second time that is compared with the window's. */
  readonly compare: number | undefined
  /** The open event, of which paper says all that there is. */
  readonly event: AtlasEvent | undefined
  /** Whether the reader asked for paper at once, by the browser's own key. */
  readonly isPrinting: boolean
  /** What is offered first, where it is not a link. */
  readonly first?: 'picture' | undefined
  /** Whether something is open beside the map that can be printed as it stands. */
  readonly hasPanel: boolean
  onClose(): void
}

/** What is in view to hand on: as a link, a picture, a film, on paper, as data, in a frame of another page. */
export function ShareDialog({ parts, isPrinting, onClose, ...props }: ShareDialogProps) {
  const { dialog: share } = useShareMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  const { atlas, window, compare } = props
  const compared = useMemo(
    () => (compare === undefined ? undefined : comparedWindow(compare, window, atlas.extent)),
    [compare, window, atlas],
  )
  const made = { ...props, compared, onSave: saveFile }
  return (
    <ModalDialog title={share.title} close={share.close} onClose={onClose} handle={dialog}>
      <Tabs
        label={share.title}
        first={isPrinting ? 'print' : props.first}
        tabs={[
          { id: 'link', label: share.tabs.link, content: parts.link },
          { id: 'picture', label: share.tabs.picture, content: () => <PictureExport {...made} /> },
          ...(props.isTimeless
            ? []
            : [{ id: 'film', label: share.tabs.film, content: () => <FilmExport {...made} /> }]),
          {
            id: 'print',
            label: share.tabs.print,
            content: () => (
              <PrintPart
                {...made}
                isAtOnce={isPrinting}
                onPrinted={() => isPrinting && dialog.current?.close()}
              />
            ),
          },
          { id: 'data', label: share.tabs.data, content: parts.data },
          { id: 'embed', label: share.tabs.embed, content: parts.embed },
        ]}
      />
    </ModalDialog>
  )
}
