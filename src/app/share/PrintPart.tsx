import { useEffect, useEffectEvent, useState } from 'react'
import { createPortal } from 'react-dom'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { useCompareMessages } from '../../i18n/use-compare-messages'
import { useShareMessages } from '../../i18n/use-share-messages'
import { drawPicture } from '../../map/picture/draw-picture'
import { canvasBlob } from '../../map/picture/picture-canvas'
import { Choices } from '../../ui/share/Choices'
import { type PrintPicture, PrintSheet, type PrintSheetProps } from '../../ui/share/PrintSheet'
import { type PrintSection, printViews } from '../../ui/share/print-views'
import type { ExportProps } from './export-props'
import { useMaking } from './use-making'
import { usePictureSubject } from './use-picture-subject'

interface PrintPartProps
  extends Omit<ExportProps, 'fileTitle'>,
    Omit<PrintSheetProps, 'pictures' | 'groups' | 'sections' | 'onDone'> {
  /** Whether a panel is open that can be printed. */
  readonly hasPanel: boolean
  /** The end (days, exclusive) of a second time that is compared with the window's. */
  readonly compare: number | undefined
  /** Whether it is printed without a press of its button. */
  readonly isAtOnce: boolean
  onPrinted(): void
}

/** What makes a page or two of what the reader has before them. */
function firstSections(hasPanel: boolean, hasEvent: boolean): readonly PrintSection[] {
  if (hasPanel) return ['panel']
  return hasEvent ? ['sources'] : ['events', 'sources']
}

const SECTIONS: readonly PrintSection[] = ['panel', 'events', 'sources']

/** The view on paper: the map and its axis drawn in light colours, of two dates both, then the list of the events with their sources. */
export function PrintPart(props: PrintPartProps) {
  const { dialog: share } = useShareMessages()
  const words = useCompareMessages()
  const subject = usePictureSubject(props)
  const { texts } = subject
  const { making, start } = useMaking<void>()
  const [pictures, setPictures] = useState<readonly PrintPicture[]>([])
  const [sections, setSections] = useState<ReadonlySet<PrintSection>>(
    () => new Set(firstSections(props.hasPanel, props.event !== undefined)),
  )
  const { atlas, window, compare, locale } = props
  const chronicle = useChronicleMessages()
  const isThere = { panel: props.hasPanel, events: true, sources: atlas.sources.size > 0 }
  const views = printViews({
    ...{ window, compare, extent: atlas.extent, locale, words },
    events: props.events,
    heading: chronicle.list,
    undated: chronicle.undated,
  })
  const draw = () =>
    start(async (signal) => {
      const look = { ...subject, compared: undefined, theme: 'light', signal } as const
      const blobs: Blob[] = []
      for (const { window } of views.times) {
        blobs.push(await canvasBlob(await drawPicture({ ...look, window }, 'double')))
      }
      signal.throwIfAborted()
      setPictures(
        blobs.map((blob, index) => ({
          src: URL.createObjectURL(blob),
          caption: views.times[index]?.caption,
        })),
      )
    })
  const done = () => {
    setPictures([])
    props.onPrinted()
  }
  useEffect(
    () => () => {
      for (const { src } of pictures) URL.revokeObjectURL(src)
    },
    [pictures],
  )
  const begin = useEffectEvent(() => props.isAtOnce && draw())
  useEffect(() => void begin(), [])
  const isBusy = making.state === 'busy'
  return (
    <div className="export export-settings">
      <p>{share.printHint}</p>
      <Choices<PrintSection>
        legend={share.printed}
        options={SECTIONS.filter((section) => isThere[section]).map((value) => ({
          value,
          label: share.sections[value],
        }))}
        chosen={sections}
        onChange={setSections}
      />
      <div className="export-actions">
        <button type="button" className="button" disabled={isBusy} onClick={draw}>
          {isBusy ? texts.saving : share.print}
        </button>
      </div>
      <p role="status">{making.state === 'failed' && making.words}</p>
      {pictures.length > 0 &&
        createPortal(
          <PrintSheet
            {...props}
            key={pictures[0]?.src}
            sections={sections}
            groups={views.groups}
            pictures={pictures}
            onDone={done}
          />,
          document.body,
        )}
    </div>
  )
}
