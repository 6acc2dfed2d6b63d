import type { CSSProperties } from 'react'
import { placeName } from '../../domain/atlas/place-name'
import { inWindow } from '../../domain/select/passes-filters'
import type { TimeWindow } from '../../domain/time/time-span'
import { useHandoutMessages } from '../../i18n/use-handout-messages'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { stepDate } from '../lesson/step-date'
import type { Handout, HandoutPicture, HandoutStep } from './handout'
import { MapKey } from './MapKey'
import { MapPicture } from './MapPicture'
import { mapKey } from './map-key'
import './StepFigure.css'
import { TimeStrip } from './TimeStrip'

interface StepFigureProps {
  readonly handout: Handout
  readonly step: HandoutStep
  /** Of its times. */
  readonly pictures: readonly HandoutPicture[]
}

/** The map of a step, or those of two times that it compares, with what they show and what their signs mean. */
export function StepFigure({ handout, step, pictures }: StepFigureProps) {
  const handoutWords = useHandoutMessages()
  const lessonWords = useLessonMessages()
  const { atlas, locale } = handout
  const { windows, axis, passing, scheme, about } = step
  const periodOf = (window: TimeWindow) => stepDate(window, atlas.extent, locale, lessonWords)
  const inView = passing.filter((event) => windows.some((window) => inWindow(event, window)))
  const list = new Intl.ListFormat(locale)
  const altOf = (window: TimeWindow) => {
    const events = passing.filter((event) => inWindow(event, window))
    const places = new Set(events.map(({ place }) => placeName(atlas.places, place, locale)))
    return handoutWords.mapOf(periodOf(window), events.length, list.format(places), locale)
  }
  return (
    <figure className="step-figure">
      <div className="step-maps" style={shapeOf(pictures)}>
        {windows.map((window, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two times that are compared may be the same.
          <div key={index}>
            {windows.length > 1 && <p className="step-map-time">{periodOf(window)}</p>}
            <MapPicture picture={pictures[index]} alt={altOf(window)} />
          </div>
        ))}
      </div>
      <TimeStrip axis={axis} windows={windows} events={inView} stays={atlas.stays} locale={locale} />
      <MapKey {...mapKey(atlas, scheme, inView, windows)} />
      <figcaption>
        {handoutWords.shows(list.format(windows.map(periodOf)))} {about && handoutWords.through(about)}
      </figcaption>
    </figure>
  )
}

/** Height of the maps by their width together, for styles. */
function shapeOf(pictures: readonly HandoutPicture[]): CSSProperties {
  const width = pictures.reduce((sum, picture) => sum + picture.width, 0)
  const height = Math.max(0, ...pictures.map((picture) => picture.height))
  return { '--map-shape': width > 0 ? (height / width).toFixed(4) : 0 } as CSSProperties
}
