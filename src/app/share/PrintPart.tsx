import { useEffect, useEffectEvent, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMessages } from '../../i18n/use-messages'
import { usePictureMessages } from '../../i18n/use-picture-messages'
import { useShareMessages } from '../../i18n/use-share-messages'
import { drawPicture } from '../../map/picture/draw-picture'
import { canvasBlob } from '../../map/picture/picture-canvas'
import type { ExportProps } from './export-props'
import { PrintSheet, type PrintSheetProps } from './PrintSheet'
import { useMaking } from './use-making'

interface PrintPartProps extends ExportProps, Omit<PrintSheetProps, 'picture' | 'onDone'> {
  /** Whether it is printed without a press of its button. */
  readonly isAtOnce: boolean
  onPrinted(): void
}

/** The view on paper: the map and its axis drawn in light colours, then the list of the events with their sources. */
export function PrintPart(props: PrintPartProps) {
  const { dialog: share } = useShareMessages()
  const messages = useMessages()
  const texts = usePictureMessages()
  const { making, start } = useMaking<void>()
  const [picture, setPicture] = useState<string>()
  const draw = () =>
    start(async (signal) => {
      const canvas = await drawPicture({ ...props, theme: 'light', messages, texts, signal }, 'double')
      const blob = await canvasBlob(canvas)
      setPicture(URL.createObjectURL(blob))
    })
  const done = () => {
    if (picture) URL.revokeObjectURL(picture)
    setPicture(undefined)
    props.onPrinted()
  }
  const begin = useEffectEvent(() => props.isAtOnce && draw())
  useEffect(() => void begin(), [])
  const isBusy = making.state === 'busy'
  return (
    <div className="export export-settings">
      <p>{share.printHint}</p>
      <div className="export-actions">
        <button type="button" className="button" disabled={isBusy} onClick={draw}>
          {isBusy ? texts.saving : share.print}
        </button>
      </div>
      <p role="status">{making.state === 'failed' && making.words}</p>
      {picture && createPortal(<PrintSheet {...props} picture={picture} onDone={done} />, document.body)}
    </div>
  )
}
