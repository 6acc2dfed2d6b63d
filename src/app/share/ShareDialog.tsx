import { useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { comparedWindow } from '../../domain/compare/compared-window'
import type { View } from '../../domain/view/view'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { useMessages } from '../../i18n/use-messages'
import { useShareMessages } from '../../i18n/use-share-messages'
import { ModalDialog } from '../../ui/dialog/ModalDialog'
import { saveFile } from '../../ui/files/save-file'
import { DataExport } from '../../ui/share/DataExport'
import { EmbedPart } from '../../ui/share/EmbedPart'
import { LinkPart, type LinkPartProps } from '../../ui/share/LinkPart'
import { pageAddress } from '../../ui/share/page-address'
import { edited } from '../edited'
import { describeView } from './describe-view'
import type { ExportProps } from './export-props'
import { FilmExport } from './FilmExport'
import { PictureExport } from './PictureExport'
import { PrintPart } from './PrintPart'
import './ShareDialog.css'
import { Tabs } from '../../ui/tabs/Tabs'

interface ShareDialogProps
  extends LinkPartProps,
    Omit<
      ExportProps,
      'atlas' | 'window' | 'compared' | 'locale' | 'address' | 'about' | 'fileTitle' | 'onSave'
    >,
    Pick<View, 'filters' | 'compare'> {
  /** Whether the reader asked for paper at once, by the browser's own key. */
  readonly isPrinting: boolean
  /** Whether a panel is open beside the map. */
  readonly hasPanel: boolean
  onClose(): void
}

/** What is in view to hand on: as a link, a picture, a film, on paper, as data, in a frame of another page. */
export function ShareDialog({ isPrinting, onClose, ...props }: ShareDialogProps) {
  const { dialog: share } = useShareMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  const { atlas, events, window, locale, link } = props
  const messages = useMessages()
  // The development server has no pages of events.
  const handedOn = import.meta.env.PROD && props.event ? pageAddress(link, props.event.id) : link
  const about = describeView(props, atlas, messages, useChronicleMessages(), locale)
  const { compare } = props
  const compared = useMemo(
    () => (compare === undefined ? undefined : comparedWindow(compare, window, atlas.extent)),
    [compare, window, atlas],
  )
  const own = useStore(edited, ({ shown }) => (shown?.atlas === atlas ? shown : undefined))
  const isLocal = own?.of === 'local'
  const isEditedCopy = own?.of === 'dataset' && own.isChanged
  // What is taken away must not pass for what is published.
  const fileTitle = isEditedCopy ? share.editedCopy(atlas.title) : atlas.title
  const made = { ...props, compared, about, fileTitle, address: isLocal ? own.name : link, onSave: saveFile }
  const embed = {
    id: 'embed',
    label: share.tabs.embed,
    content: () => (
      <EmbedPart
        link={link}
        title={share.frameTitle(atlas.title)}
        note={own?.isChanged ? share.unpublishedFrame : undefined}
      />
    ),
  }
  return (
    <ModalDialog title={share.title} close={share.close} onClose={onClose} handle={dialog}>
      <Tabs
        label={share.title}
        first={isPrinting ? 'print' : undefined}
        tabs={[
          {
            id: 'link',
            label: share.tabs.link,
            content: () =>
              isLocal ? (
                <p>{share.localFile(own.name)}</p>
              ) : (
                <LinkPart {...props} link={handedOn} note={own?.isChanged ? share.unpublished : undefined} />
              ),
          },
          { id: 'picture', label: share.tabs.picture, content: () => <PictureExport {...made} /> },
          { id: 'film', label: share.tabs.film, content: () => <FilmExport {...made} /> },
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
          {
            id: 'data',
            label: share.tabs.data,
            content: () => (
              <DataExport
                atlas={atlas}
                events={events}
                fileTitle={fileTitle}
                window={window}
                locale={locale}
                onSave={(name, type, text) => saveFile(name, new Blob([text], { type }))}
              />
            ),
          },
          ...(isLocal ? [] : [embed]),
        ]}
      />
    </ModalDialog>
  )
}
