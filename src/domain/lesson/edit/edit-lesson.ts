import type { Lesson, LessonStep, Question, StepView } from '../lesson'

type LessonField = 'title' | 'summary' | 'level' | 'minutes' | 'goals'
type StepField = Exclude<keyof LessonStep, 'view' | 'question'>

/** What was done to a lesson; its words are in `src/i18n`. */
export interface LessonEdit {
  readonly name:
    | LessonField
    | StepField
    | 'question'
    | 'answer'
    | 'view'
    | 'add'
    | 'duplicate'
    | 'move'
    | 'remove'
  /** Index of the step concerned before the edit and after it; absent: it was not there, or it is the whole lesson. */
  readonly before: number | undefined
  readonly after: number | undefined
}

/** A lesson after an edit, and which edit it was. */
export interface LessonChange {
  readonly lesson: Lesson
  readonly edit: LessonEdit
}

export function setLessonField<K extends LessonField>(
  lesson: Lesson,
  key: K,
  value: Lesson[K],
): LessonChange {
  const edit = { name: key, before: undefined, after: undefined }
  return { lesson: lesson[key] === value ? lesson : { ...lesson, [key]: value }, edit }
}

/** Puts a step behind the one at an index; -1: before all. */
export function addStep(lesson: Lesson, step: LessonStep, behind: number): LessonChange {
  const after = behind + 1
  return {
    lesson: { ...lesson, steps: lesson.steps.toSpliced(after, 0, step) },
    edit: { name: 'add', before: undefined, after },
  }
}

export function setStepField<K extends StepField>(
  lesson: Lesson,
  index: number,
  key: K,
  value: LessonStep[K],
): LessonChange {
  return setMember(lesson, index, key, value)
}

/** Sets what the class is asked, or the answer; a step has both or neither. */
export function setQuestion(lesson: Lesson, index: number, key: keyof Question, value: string): LessonChange {
  const before = lesson.steps[index]?.question ?? { text: '', answer: '' }
  const after = { ...before, [key]: value }
  const isEmpty = after.text === '' && after.answer === ''
  const { lesson: changed, edit } = setMember(lesson, index, 'question', isEmpty ? undefined : after)
  return { lesson: changed, edit: { ...edit, name: key === 'answer' ? 'answer' : 'question' } }
}

/** Lets a step show something else. */
export function setStepView(lesson: Lesson, index: number, view: StepView): LessonChange {
  return setMember(lesson, index, 'view', view)
}

/** Takes a step to another index; beyond the ends it stays where it is. */
export function moveStep(lesson: Lesson, from: number, to: number): LessonChange {
  const edit: LessonEdit = { name: 'move', before: from, after: to }
  const step = lesson.steps[from]
  if (!step || from === to || !lesson.steps[to]) return { lesson, edit: { ...edit, after: from } }
  return { lesson: { ...lesson, steps: lesson.steps.toSpliced(from, 1).toSpliced(to, 0, step) }, edit }
}

/** Puts a copy of a step behind it. */
export function duplicateStep(lesson: Lesson, index: number): LessonChange {
  const step = lesson.steps[index]
  const steps = step ? lesson.steps.toSpliced(index + 1, 0, step) : lesson.steps
  return { lesson: { ...lesson, steps }, edit: { name: 'duplicate', before: index, after: index + 1 } }
}

export function removeStep(lesson: Lesson, index: number): LessonChange {
  return {
    lesson: { ...lesson, steps: lesson.steps.toSpliced(index, 1) },
    edit: { name: 'remove', before: index, after: undefined },
  }
}

function setMember<K extends keyof LessonStep>(
  lesson: Lesson,
  index: number,
  key: K,
  value: LessonStep[K],
): LessonChange {
  const edit: LessonEdit = { name: key, before: index, after: index }
  const step = lesson.steps[index]
  if (!step || step[key] === value) return { lesson, edit }
  return { lesson: { ...lesson, steps: lesson.steps.with(index, { ...step, [key]: value }) }, edit }
}
