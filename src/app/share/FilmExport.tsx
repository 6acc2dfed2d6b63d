import { useState } from 'react'
import { exportName } from '../../domain/export/export-name'
import { formatWindow } from '../../i18n/format-window'
import { type Film, recordFilm, recordingForm } from '../../map/picture/record-film'
import { Choice } from '../../ui/share/Choice'
import type { ExportProps } from './export-props'
import { useMaking } from './use-making'
import { usePictureSubject } from './use-picture-subject'
import '../../ui/share/Export.css'

const LENGTHS = ['15', '30', '60'] as const
const SIZE = { width: 1280, height: 720 } as const
/** Frames a second; pictures one by one are many and large. */
const RATE = { film: 25, pictures: 4 } as const

/** The period of the view as a film to take away. */
export function FilmExport(props: ExportProps) {
  const { window, locale, onSave } = props
  const subject = usePictureSubject(props)
  const { texts } = subject
  const { film: words } = texts
  const [length, setLength] = useState<(typeof LENGTHS)[number]>('30')
  const { making, start, cancel } = useMaking<Film>()
  const [isRecorded] = useState(() => recordingForm() !== undefined)

  const make = () =>
    start((signal, onProgress) =>
      recordFilm({
        ...{ ...subject, ...SIZE, signal, onProgress },
        seconds: Number(length),
        fps: isRecorded ? RATE.film : RATE.pictures,
      }),
    )
  const period = texts.period(...formatWindow(window, locale))
  const isBusy = making.state === 'busy'
  const share = isBusy ? making.share : 0
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(share)
  return (
    <div className="export export-settings">
      <p>
        {words.period(period)} {props.compared && words.oneDate}
      </p>
      <p>{isRecorded ? words.takes : words.asPictures}</p>
      <Choice<(typeof LENGTHS)[number]>
        legend={words.length}
        options={LENGTHS.map((value) => ({ value, label: words.seconds(Number(value)) }))}
        value={length}
        disabled={isBusy}
        onChange={setLength}
      />
      {isBusy && (
        <p className="export-progress">
          <progress aria-label={words.making} value={share} />
          <span aria-hidden="true">{words.progress(percent)}</span>
        </p>
      )}
      <p role="status">{making.state === 'done' ? words.done : ''}</p>
      {making.state === 'failed' && (
        <p role="alert" className="export-failure">
          {making.words}
        </p>
      )}
      <div className="export-actions">
        {making.state === 'done' && (
          <button
            type="button"
            className="button"
            onClick={() =>
              onSave(exportName(props.fileTitle, window, making.result.extension), making.result.blob)
            }
          >
            {words.save}
          </button>
        )}
        <button type="button" className="button" onClick={isBusy ? cancel : make}>
          {isBusy ? words.cancel : making.state === 'done' ? words.another : words.make}
        </button>
      </div>
    </div>
  )
}
