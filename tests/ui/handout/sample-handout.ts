import { readHandout } from '../../../src/app/handout/read-handout'
import type { Lesson, LessonStep } from '../../../src/domain/lesson/lesson'
import { categoryScheme } from '../../../src/domain/marks/mark-scheme'
import { viewContextOf } from '../../../src/domain/view/view'
import { chronicle } from '../../../src/i18n/en/chronicle'
import { en } from '../../../src/i18n/messages'
import type { Handout } from '../../../src/ui/handout/handout'
import { sampleAtlas } from '../sample-atlas'

export function sampleStep(changes: Partial<LessonStep> = {}): LessonStep {
  return {
    heading: 'A bombing',
    view: { from: '1981', to: '1981-12-31', map: '5/35/51' },
    text: 'The state says *one thing*, the movement [another](event:bombing).',
    events: ['founding'],
    notes: undefined,
    question: undefined,
    emphasis: [],
    seconds: undefined,
    ...changes,
  }
}

export function sampleLesson(steps: readonly LessonStep[], changes: Partial<Lesson> = {}): Lesson {
  return {
    id: 'sample',
    title: 'A lesson',
    summary: 'What it is about.',
    level: 'introductory',
    minutes: 10,
    goals: ['Tell who says so.'],
    steps,
    ...changes,
  }
}

/** The lesson as it is handed out of the sample atlas. */
export function sampleHandout(lesson: Lesson): Handout {
  const atlas = sampleAtlas()
  const scheme = categoryScheme(atlas.categories)
  const link = (step: number) => `https://atlas.example/?mode=teach&lesson=${lesson.id}&step=${step}`
  const subject = { atlas, lesson, scheme, link, context: viewContextOf(atlas), locale: 'en-GB' }
  return readHandout(subject, { messages: en, chronicle, direction: 'ltr' })
}
