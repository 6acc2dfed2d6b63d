import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { exportName } from '../../domain/export/export-name'
import { formatNumber } from '../../i18n/format-number'
import {
  drawAxisSvg,
  drawPicture,
  PICTURE_SIZES,
  type PictureSize,
  pictureSizes,
} from '../../map/picture/draw-picture'
import { canvasBlob } from '../../map/picture/picture-canvas'
import { Choice } from '../../ui/share/Choice'
import type { ExportProps } from './export-props'
import { useMaking } from './use-making'
import { usePictureSubject } from './use-picture-subject'
import '../../ui/share/Export.css'

const THEMES = ['light', 'dark'] as const
/** Pixels: sharp on most screens, and quickly drawn. */
const PREVIEW_WIDTH = 720

/** A picture of the view to take away: its size and colours, a preview, and the time axis as a drawing of its own. */
export function PictureExport(props: ExportProps) {
  const { window, isTimeless = false, locale, onSave } = props
  const [size, setSize] = useState<PictureSize>('double')
  const [theme, setTheme] = useState(props.theme)
  const preview = useMaking<HTMLCanvasElement>()
  const saving = useMaking<void>()
  const subject = usePictureSubject({ ...props, theme })
  const { texts } = subject
  // What is shared stays as it was while the dialog is open, and so do the sizes.
  const [sizes] = useState(() => pictureSizes(subject))

  const drawPreview = useEffectEvent(() =>
    preview.start((signal) => drawPicture({ ...subject, signal }, size, PREVIEW_WIDTH)),
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: the preview is of these.
  useEffect(() => drawPreview(), [size, theme, window, props.view, props.shown, props.about])

  const nameOf = (extension: string) =>
    exportName(props.fileTitle, isTimeless ? undefined : window, extension)
  const savePicture = () =>
    saving.start(async (signal) => {
      const canvas = await drawPicture({ ...subject, signal }, size)
      const blob = await canvasBlob(canvas)
      signal.throwIfAborted()
      onSave(nameOf('png'), blob)
    })
  const saveAxis = () => {
    const blob = new Blob([drawAxisSvg(subject)], { type: 'image/svg+xml' })
    onSave(nameOf('svg'), blob)
  }
  const pixels = (of: PictureSize) => {
    const { width, height } = sizes[of]
    return texts.pixels(formatNumber(width, locale), formatNumber(height, locale))
  }
  const isSaving = saving.making.state === 'busy'
  const failure = [saving.making, preview.making].find((each) => each.state === 'failed')
  return (
    <div className="export">
      <Preview
        canvas={preview.making.state === 'done' ? preview.making.result : undefined}
        label={texts.preview}
        waiting={preview.making.state === 'busy' ? texts.previewing : ''}
      />
      <div className="export-settings">
        <Choice<PictureSize>
          legend={texts.size}
          options={PICTURE_SIZES.map((value) => ({ value, label: texts.sizes[value], note: pixels(value) }))}
          value={size}
          onChange={setSize}
        />
        <Choice<'light' | 'dark'>
          legend={texts.colours}
          options={THEMES.map((value) => ({ value, label: texts.themes[value] }))}
          value={theme}
          onChange={setTheme}
        />
        <div className="export-actions">
          <button
            type="button"
            className="button"
            aria-disabled={isSaving}
            onClick={() => isSaving || savePicture()}
          >
            {isSaving ? texts.saving : texts.savePicture}
          </button>
          {!isTimeless && (
            <button type="button" className="button" onClick={saveAxis}>
              {texts.saveAxis}
            </button>
          )}
        </div>
        {failure?.state === 'failed' && (
          <p role="alert" className="export-failure">
            {failure.words}{' '}
            <button
              type="button"
              className="button"
              onClick={saving.making.state === 'failed' ? savePicture : drawPreview}
            >
              {texts.failed.retry}
            </button>
          </p>
        )}
      </div>
    </div>
  )
}

interface PreviewProps {
  readonly canvas: HTMLCanvasElement | undefined
  readonly label: string
  readonly waiting: string
}

function Preview({ canvas, label, waiting }: PreviewProps) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!canvas) return
    canvas.setAttribute('role', 'img')
    canvas.setAttribute('aria-label', label)
    frame.current?.replaceChildren(canvas)
  }, [canvas, label])
  return (
    <div className="export-preview">
      <div ref={frame} />
      <p role="status">{waiting}</p>
    </div>
  )
}
