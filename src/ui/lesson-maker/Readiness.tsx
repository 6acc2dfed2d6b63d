import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import type { ToMend } from './maker-props'
import './Readiness.css'

interface ReadinessProps {
  readonly toMend: readonly ToMend[]
  onMend(what: ToMend): void
}

/** Whether a lesson can be proposed and, where it cannot, the ways to all that keeps it from that. */
export function Readiness({ toMend, onMend }: ReadinessProps) {
  const words = useLessonMakerMessages()
  if (toMend.length === 0) return <p className="field-hint">{words.ready}</p>
  return (
    <details className="maker-fold maker-mend">
      <summary>{words.toMend(toMend.length)}</summary>
      <ul>
        {toMend.map((what, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be the same.
          <li key={index}>
            <button type="button" className="text-button" onClick={() => onMend(what)}>
              {what.place}
            </button>{' '}
            {what.text}
          </li>
        ))}
      </ul>
    </details>
  )
}
