import { useSyncExternalStore } from 'react'
import { setStepView } from '../../domain/lesson/edit/edit-lesson'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { Problems } from '../field/Field'
import type { StepPartProps } from './StepForm'
import './maker-row.css'
import './ViewPart.css'

/** What a step shows, in words; the ways to show it, and to take what is shown now in its place, where that is something else. */
export function ViewPart({ step, index, onTold, ...parts }: StepPartProps) {
  const words = useLessonMakerMessages()
  const { lesson } = parts
  const isShown = useSyncExternalStore(parts.onViewChange, () => parts.isShown(step))
  return (
    <fieldset className="maker-part">
      <legend>{words.view.title}</legend>
      <dl className="maker-facts">
        {[{ label: words.view.dates, value: parts.datesOf(step) }, ...parts.viewFacts(step)].map(
          ({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ),
        )}
      </dl>
      <Problems problems={parts.problemsAt('steps', index, 'view')} />
      <p className="field-hint">{isShown ? words.view.isShown : words.view.isAway}</p>
      <div className="maker-row">
        <button type="button" className="button" data-focus="view" onClick={() => parts.onShowView(step)}>
          {words.view.show}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            if (parts.onChange(setStepView(lesson, index, parts.currentView()))) onTold(words.view.taken)
          }}
        >
          {words.view.take}
        </button>
      </div>
    </fieldset>
  )
}
