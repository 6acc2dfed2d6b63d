import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { eventsById } from '../../domain/atlas/events-by-id'
import { FEWEST_WORDS, MOST_WORDS } from '../../domain/check/check-lesson-texts'
import { countWords } from '../../domain/lesson/count-words'
import { setStepField } from '../../domain/lesson/edit/edit-lesson'
import { linkEvent } from '../../domain/lesson/edit/link-event'
import type { LessonStep } from '../../domain/lesson/lesson'
import { readingSeconds } from '../../domain/lesson/reading-time'
import { formatNumber } from '../../i18n/format-number'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { TextField } from '../field/TextField'
import { EmphasisPart } from './EmphasisPart'
import { EventsPart } from './EventsPart'
import { GoneNote } from './GoneNote'
import { MarkdownField } from './MarkdownField'
import type { MakerParts } from './maker-props'
import { NumberField } from './NumberField'
import { QuestionPart } from './QuestionPart'
import { ViewPart } from './ViewPart'
import './StepForm.css'

export interface StepPartProps extends MakerParts {
  readonly step: LessonStep
  readonly index: number
  /** Says what was done, to those who do not see it. */
  onTold(words: string): void
}

const MOST_SECONDS = 3600

/** All that a step holds, to be written. */
export function StepForm(props: StepPartProps) {
  const { step, index, lesson, locale, problemsAt, onChange } = props
  const words = useLessonMakerMessages()
  const hasEvent = (id: string) => eventsById(props.atlas.events).has(id)
  const markdown = { hasEvent, onOpenEvent: props.onOpenEvent }
  const textarea = useRef<HTMLTextAreaElement>(null)
  const link = (id: string, title: string) => {
    const { selectionStart: from, selectionEnd: to } = textarea.current ?? {
      selectionStart: 0,
      selectionEnd: 0,
    }
    const linked = linkEvent(step.text, { from, to }, { id, title })
    flushSync(() => onChange(setStepField(lesson, index, 'text', linked.text)))
    textarea.current?.focus()
    textarea.current?.setSelectionRange(linked.end, linked.end)
  }
  const number = (value: number) => formatNumber(value, locale)
  const count = countWords(step.text)
  return (
    <div className="maker-fields">
      <GoneNote gone={props.goneAt(index)} />
      <TextField
        label={words.fields.heading}
        value={step.heading}
        problems={problemsAt('steps', index, 'heading')}
        focusKey="heading"
        onChange={(text) => onChange(setStepField(lesson, index, 'heading', text), true)}
      />
      <ViewPart {...props} />
      <MarkdownField
        label={words.fields.text}
        value={step.text}
        rows={6}
        problems={problemsAt('steps', index, 'text')}
        focusKey="text"
        isPreviewed
        count={{
          words: words.words(count, number(count), number(FEWEST_WORDS), number(MOST_WORDS)),
          isOff: count > MOST_WORDS || (count > 0 && count < FEWEST_WORDS),
        }}
        {...markdown}
        input={textarea}
        onChange={(text) => onChange(setStepField(lesson, index, 'text', text), true)}
      />
      <EventsPart {...props} onLink={link} />
      <EmphasisPart {...props} />
      <MarkdownField
        label={words.fields.notes}
        value={step.notes ?? ''}
        rows={3}
        problems={problemsAt('steps', index, 'notes')}
        focusKey="notes"
        {...markdown}
        onChange={(text) => onChange(setStepField(lesson, index, 'notes', text || undefined), true)}
      />
      <QuestionPart {...props} />
      <NumberField
        // What was typed and not taken stays with its step.
        key={index}
        isOptional
        focusKey="seconds"
        label={words.fields.seconds}
        hint={words.fields.secondsHint(number(readingSeconds(step)))}
        value={step.seconds}
        most={MOST_SECONDS}
        problems={problemsAt('steps', index, 'seconds')}
        onChange={(value) => onChange(setStepField(lesson, index, 'seconds', value), true)}
      />
    </div>
  )
}
