import { eventsById } from '../../domain/atlas/events-by-id'
import { setQuestion } from '../../domain/lesson/edit/edit-lesson'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { MarkdownField } from './MarkdownField'
import type { StepPartProps } from './StepForm'

/** What the class is asked, and the answer; a step has both or neither. */
export function QuestionPart({
  step,
  index,
  lesson,
  problemsAt,
  atlas,
  onOpenEvent,
  onChange,
}: StepPartProps) {
  const { fields } = useLessonMakerMessages()
  const question = step.question ?? { text: '', answer: '' }
  const markdown = {
    rows: 2,
    hasEvent: (id: string) => eventsById(atlas.events).has(id),
    onOpenEvent,
  }
  return (
    <>
      <MarkdownField
        label={fields.question}
        value={question.text}
        problems={problemsAt('steps', index, 'question', 'text')}
        focusKey="question"
        {...markdown}
        onChange={(text) => onChange(setQuestion(lesson, index, 'text', text), true)}
      />
      <MarkdownField
        label={fields.answer}
        value={question.answer}
        problems={problemsAt('steps', index, 'question', 'answer')}
        focusKey="answer"
        {...markdown}
        onChange={(answer) => onChange(setQuestion(lesson, index, 'answer', answer), true)}
      />
    </>
  )
}
