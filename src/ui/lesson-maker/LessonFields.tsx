import { useState } from 'react'
import { setLessonField } from '../../domain/lesson/edit/edit-lesson'
import { LEVELS } from '../../domain/lesson/lesson-schema'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { Field } from '../field/Field'
import { TextField } from '../field/TextField'
import { Badges } from './Badges'
import type { MakerParts } from './maker-props'
import { NumberField } from './NumberField'
import './LessonFields.css'

const MOST_MINUTES = 600

/** What a lesson says of itself as a whole; all but the title can be folded away, and is where it has been written before. */
export function LessonFields({ lesson, problemsAt, onChange }: MakerParts) {
  const { about, fields } = useLessonMakerMessages()
  const { levels } = useLessonMessages()
  const { title, summary, level, minutes, goals } = lesson
  const [isOpen, setOpen] = useState(summary === '')
  const folded = ['summary', 'level', 'minutes', 'goals'].flatMap((key) => problemsAt(key))
  const tidyGoals = () => {
    const kept = goals.filter((goal) => goal.trim() !== '')
    if (kept.length < goals.length) onChange(setLessonField(lesson, 'goals', kept), true)
  }
  return (
    <>
      <TextField
        label={fields.title}
        value={title}
        problems={problemsAt('title')}
        focusKey="title"
        onChange={(text) => onChange(setLessonField(lesson, 'title', text), true)}
      />
      <details className="maker-fold" open={isOpen} onToggle={(toggle) => setOpen(toggle.currentTarget.open)}>
        <summary>
          {about} <Badges problems={folded} />
        </summary>
        <div className="maker-fields">
          <TextField
            label={fields.summary}
            hint={fields.summaryHint}
            value={summary}
            rows={2}
            problems={problemsAt('summary')}
            focusKey="summary"
            onChange={(text) => onChange(setLessonField(lesson, 'summary', text), true)}
          />
          <div className="maker-pair">
            <Field label={fields.level} problems={problemsAt('level')} focusKey="level">
              {(control) => (
                <select
                  {...control}
                  value={level}
                  onChange={({ currentTarget }) => {
                    const chosen = LEVELS.find((each) => each === currentTarget.value) ?? level
                    onChange(setLessonField(lesson, 'level', chosen))
                  }}
                >
                  {LEVELS.map((each) => (
                    <option key={each} value={each}>
                      {levels[each]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <NumberField
              label={fields.minutes}
              value={minutes}
              most={MOST_MINUTES}
              problems={problemsAt('minutes')}
              focusKey="minutes"
              onChange={(value) =>
                value !== undefined && onChange(setLessonField(lesson, 'minutes', value), true)
              }
            />
          </div>
          <TextField
            label={fields.goals}
            hint={fields.goalsHint}
            value={goals.join('\n')}
            rows={3}
            problems={problemsAt('goals')}
            focusKey="goals"
            onChange={(text) =>
              onChange(setLessonField(lesson, 'goals', text === '' ? [] : text.split('\n')), true)
            }
            onLeave={tidyGoals}
          />
        </div>
      </details>
    </>
  )
}
