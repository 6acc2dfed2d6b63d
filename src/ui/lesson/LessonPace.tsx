import { type LessonProgress, PACES, type Pace } from '../../domain/lesson/lesson-progress'
import { formatNumber } from '../../i18n/format-number'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import './LessonPace.css'

interface LessonPaceProps {
  readonly progress: LessonProgress
  onChange(change: (progress: LessonProgress) => LessonProgress): void
  readonly locale: string
}

/** How fast a lesson plays by itself. */
export function LessonPace({ progress, onChange, locale }: LessonPaceProps) {
  const { pace, paces } = useLessonMessages()
  return (
    <label className="lesson-pace">
      {pace}
      <select
        value={progress.pace}
        onChange={({ target }) => onChange((now) => ({ ...now, pace: Number(target.value) as Pace }))}
      >
        {PACES.map((value) => (
          <option key={value} value={value}>
            {paces(formatNumber(value, locale))}
          </option>
        ))}
      </select>
    </label>
  )
}
