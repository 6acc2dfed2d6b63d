import { useState } from 'react'
import { useShareMessages } from '../../i18n/use-share-messages'
import { CopyField } from './CopyField'
import { embedAddress, embedCode } from './embed-code'
import { useOnline } from './use-online'

const HEIGHT = { least: 320, usual: 600, most: 2000 } as const

interface EmbedPartProps {
  readonly link: string
  readonly title: string
  /** What the frame does not show. */
  readonly note: string | undefined
}

/** The view in a frame of another page: its code, and what that shows. */
export function EmbedPart({ link, title, note }: EmbedPartProps) {
  const { dialog: share } = useShareMessages()
  const [height, setHeight] = useState<number>(HEIGHT.usual)
  const isOnline = useOnline()
  const isWithin = height >= HEIGHT.least && height <= HEIGHT.most
  return (
    <div className="share-embed">
      {note && <p>{note}</p>}
      <p>{share.embedHint}</p>
      <label className="share-height">
        {share.height}
        <input
          type="number"
          min={HEIGHT.least}
          max={HEIGHT.most}
          step={20}
          value={Number.isNaN(height) ? '' : height}
          aria-invalid={!isWithin}
          onChange={({ target }) => setHeight(target.valueAsNumber)}
        />
      </label>
      <CopyField
        label={share.embed}
        text={embedCode(link, title, isWithin ? height : HEIGHT.usual)}
        rows={4}
      />
      {isOnline ? (
        <iframe
          className="share-preview"
          src={embedAddress(link)}
          title={share.embedPreview}
          loading="lazy"
        />
      ) : (
        <p>{share.embedOffline}</p>
      )}
    </div>
  )
}
