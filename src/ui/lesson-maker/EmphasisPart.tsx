import { useState } from 'react'
import { eventsById } from '../../domain/atlas/events-by-id'
import { setStepField } from '../../domain/lesson/edit/edit-lesson'
import type { Emphasis } from '../../domain/lesson/lesson'
import { EMPHASES } from '../../domain/lesson/lesson-schema'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { Chips } from '../field/Chips'
import { Problems } from '../field/Field'
import type { StepPartProps } from './StepForm'
import './maker-row.css'

/** What a step points out on map and axis: moves, stays, places, and of the events those that it rests on. */
export function EmphasisPart({ step, index, onTold, ...parts }: StepPartProps) {
  const words = useLessonMakerMessages()
  const { atlas, lesson } = parts
  const [picked, setPicked] = useState('')
  const events = eventsById(atlas.events)
  const options: Readonly<Record<Emphasis['kind'], readonly { id: string; label: string }[]>> = {
    leg: atlas.legs.map((leg) => ({ id: leg.id, label: leg.title })),
    stay: atlas.stays.map((stay) => ({ id: stay.id, label: stay.title })),
    event: step.events.flatMap((id) => {
      const event = events.get(id)
      return event ? [{ id, label: event.title }] : []
    }),
    place: Array.from(atlas.places.values(), (place) => ({ id: place.id, label: place.name })),
  }
  const isThere = ({ kind, id }: Emphasis) =>
    kind === 'event' ? events.has(id) : options[kind].some((each) => each.id === id)
  const labelOf = (emphasis: Emphasis) =>
    options[emphasis.kind].find((each) => each.id === emphasis.id)?.label ??
    events.get(emphasis.id)?.title ??
    words.events.unknown(emphasis.id)
  const set = (emphasis: readonly Emphasis[]) =>
    parts.onChange(setStepField(lesson, index, 'emphasis', emphasis))
  const keyOf = (emphasis: Emphasis) => `${emphasis.kind}:${emphasis.id}`
  const chosen = new Set(step.emphasis.map(keyOf))
  const choices = EMPHASES.map((kind) => ({
    kind,
    entries: options[kind]
      .map(({ id, label }) => ({ emphasis: { kind, id }, key: keyOf({ kind, id }), label }))
      .filter(({ key }) => !chosen.has(key)),
  }))
  const choice = choices.flatMap(({ entries }) => entries).find(({ key }) => key === picked)
  const add = () => {
    if (!choice) return onTold(words.emphasis.nothing)
    if (set([...step.emphasis, choice.emphasis])) onTold(words.emphasis.added(choice.label))
  }
  return (
    <fieldset className="maker-part">
      <legend>{words.emphasis.title}</legend>
      {step.emphasis.length > 0 && (
        <Chips
          items={step.emphasis.map((emphasis, at) => ({
            key: `${at} ${keyOf(emphasis)}`,
            label: labelOf(emphasis),
            isGone: !isThere(emphasis),
            removeLabel: words.emphasis.remove(labelOf(emphasis)),
            onRemove: () => set(step.emphasis.filter((each) => each !== emphasis)),
          }))}
          empty=""
        />
      )}
      <div className="maker-row">
        <select
          aria-label={words.emphasis.choice}
          data-focus="emphasis"
          value={choice?.key ?? ''}
          onChange={({ currentTarget }) => setPicked(currentTarget.value)}
        >
          <option value="">{words.emphasis.choose}</option>
          {choices.map(({ kind, entries }) => (
            <optgroup key={kind} label={words.emphasis.kinds[kind]}>
              {entries.map(({ key, label }) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <button type="button" className="button" aria-disabled={!choice || undefined} onClick={add}>
          {words.emphasis.add}
        </button>
      </div>
      <Problems problems={parts.problemsAt('steps', index, 'emphasis')} />
    </fieldset>
  )
}
