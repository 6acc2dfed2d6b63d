import { type Ref, useDeferredValue, useState } from 'react'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { Field } from '../field/Field'
import type { FieldProblem } from '../field/field-problem'
import { LessonText } from '../lesson/LessonText'
import './MarkdownField.css'

interface MarkdownFieldProps {
  readonly label: string
  readonly value: string
  readonly rows: number
  readonly problems: readonly FieldProblem[]
  readonly focusKey: string
  /** Whether what can be written, and how it will be read, stands below before one has begun to write there. */
  readonly isPreviewed?: boolean
  readonly count?: { readonly words: string; readonly isOff: boolean }
  readonly hasEvent: (id: string) => boolean
  onOpenEvent(id: string): void
  readonly input?: Ref<HTMLTextAreaElement>
  onChange(value: string): void
}

/** A text in Markdown, with what becomes of it. */
export function MarkdownField(props: MarkdownFieldProps) {
  const { value, isPreviewed = false, count } = props
  const [isVisited, setVisited] = useState(false)
  const words = useLessonMakerMessages()
  const isShown = isPreviewed || isVisited
  const shown = useDeferredValue(value)
  return (
    <Field
      label={props.label}
      hint={isShown ? words.markdown : undefined}
      problems={props.problems}
      focusKey={props.focusKey}
      aside={
        count && (
          <span className="field-count" data-off={count.isOff || undefined}>
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
            onFocus={() => setVisited(true)}
            onChange={(change) => props.onChange(change.currentTarget.value)}
          />
          {isShown && (
            <div className="maker-preview">
              <p className="visually-hidden">{words.preview}</p>
              {shown.trim() === '' ? (
                <p className="field-hint">{words.previewEmpty}</p>
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
