import type { JsonPath } from '../../domain/json/json-value'
import { lessonMaker } from './lesson-maker'

const { fields, view, events, emphasis, steps } = lessonMaker

/** What the maker of lessons calls the members of a file. */
const labels: Readonly<Record<string, string>> = {
  ...{ title: fields.title, summary: fields.summary, level: fields.level, minutes: fields.minutes },
  ...{ goals: fields.goals, steps, heading: fields.heading, view: view.title, text: fields.text },
  ...{ events: events.title, notes: fields.notes, emphasis: emphasis.title, seconds: fields.seconds },
}

/** Where something stands in a lesson: "Step 3, Heading". */
export function placeOf(path: JsonPath): string {
  const words = path.map((key, at) => {
    const within = path[at - 1]
    if (typeof key === 'number') return within === 'steps' ? `Step ${key + 1}` : `entry ${key + 1}`
    if (key === 'steps' && path.length > 1) return ''
    if (key === 'question') return path[at + 1] === 'answer' ? '' : fields.question
    if (within === 'question' && key === 'answer') return fields.answer
    if (within === 'question' && key === 'text') return ''
    return within !== 'view' && Object.hasOwn(labels, key) ? labels[key] : `“${key}”`
  })
  return words.filter(Boolean).join(', ')
}
