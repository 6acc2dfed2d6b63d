import { type Ref, useDeferredValue } from 'react'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { LessonText } from '../lesson/LessonText'
import { Field } from './Field'
import type { FieldProblem } from './maker-props'
import './MarkdownField.css'

interface MarkdownFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly rows: number
  readonly problems: readonly FieldProblem[]
  /** Whether the text is shown below as the class will read it, and what stands there as long as there is none. */
  readonly preview?: { readonly empty: string }
  readonly count?: { readonly words: string; readonly isOff: boolean }
  readonly hasEvent: (id: string) => boolean
  onOpenEvent(id: string): void
  readonly input?: Ref<HTMLTextAreaElement>
  onChange(value: string): void
}

/** A text in Markdown, with what becomes of it. */
export function MarkdownField(props: MarkdownFieldProps) {
  const { value, preview, count } = props
  const words = useLessonMakerMessages()
  const shown = useDeferredValue(value)
  return (
    <Field
      label={props.label}
      hint={props.hint}
      problems={props.problems}
      aside={
        count && (
          <span className="maker-count" data-off={count.isOff || undefined}>
            {count.words}
          </span>
        )
      }
    >
      {(control) => (
        <>
          <textarea
            {...control}
            ref={props.input}
            dir="auto"
            rows={props.rows}
            value={value}
            onChange={(change) => props.onChange(change.currentTarget.value)}
          />
          {preview && (
            <div className="maker-preview">
              <p className="visually-hidden">{words.preview}</p>
              {shown.trim() === '' ? (
                <p className="maker-hint">{preview.empty}</p>
              ) : (
                <LessonText text={shown} hasEvent={props.hasEvent} onOpenEvent={props.onOpenEvent} />
              )}
            </div>
          )}
        </>
      )}
    </Field>
  )
}
