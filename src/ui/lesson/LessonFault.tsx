import type { JsonPath } from '../../domain/json/json-value'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { useLessonPlace } from '../../i18n/use-lesson-place'

interface LessonFaultProps {
  /** Of the lesson. */
  readonly id: string
  readonly failure: {
    readonly reason: 'network' | 'status' | 'json' | 'shape' | 'own' | 'file'
    readonly detail?: string
    readonly path?: JsonPath
  }
  onRetry(): void
  /** The way to its file, where that is edited: trying again does not mend it. */
  readonly edit?: { readonly label: string; readonly name: string; onPress(): void } | undefined
  onLeave?(): void
}

/** Says why a lesson is not there, and what can be done. */
export function LessonFault({ id, failure, onRetry, edit, onLeave }: LessonFaultProps) {
  const { failed, all } = useLessonMessages()
  const placeOf = useLessonPlace()
  const { reason, detail = '', path = [] } = failure
  const words =
    reason === 'status'
      ? failed.status(detail)
      : reason === 'shape'
        ? failed.shape(placeOf(path))
        : failed[reason]
  return (
    <div className="lesson-fault">
      <p role="alert">
        <strong>{failed.lesson}</strong> (<code>{id}</code>). {words}
      </p>
      {edit ? (
        <button type="button" className="button" aria-label={edit.name} onClick={edit.onPress}>
          {edit.label}
        </button>
      ) : (
        reason !== 'own' &&
        reason !== 'file' && (
          <button type="button" className="button" onClick={onRetry}>
            {failed.retry}
          </button>
        )
      )}{' '}
      {onLeave && (
        <button type="button" className="button" onClick={onLeave}>
          {all}
        </button>
      )}
    </div>
  )
}
