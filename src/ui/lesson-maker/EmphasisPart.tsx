import { setStepField } from '../../domain/lesson/edit/edit-lesson'
import type { Emphasis } from '../../domain/lesson/lesson'
import { EMPHASES } from '../../domain/lesson/lesson-schema'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { Chips } from './Chips'
import { Problems } from './Field'
import type { StepPartProps } from './StepForm'

/** What a step points out on map and axis: moves, stays, places, and of the events those that it rests on. */
export function EmphasisPart({ step, index, ...parts }: StepPartProps) {
  const words = useLessonMakerMessages()
  const { atlas, lesson } = parts
  const options: Readonly<Record<Emphasis['kind'], readonly { id: string; label: string }[]>> = {
    leg: atlas.legs.map((leg) => ({ id: leg.id, label: leg.title })),
    stay: atlas.stays.map((stay) => ({ id: stay.id, label: stay.title })),
    event: atlas.events
      .filter((event) => step.events.includes(event.id))
      .map((event) => ({ id: event.id, label: event.title })),
    place: Array.from(atlas.places.values(), (place) => ({ id: place.id, label: place.name })),
  }
  const isThere = ({ kind, id }: Emphasis) =>
    kind === 'event'
      ? atlas.events.some((event) => event.id === id)
      : options[kind].some((each) => each.id === id)
  const labelOf = (emphasis: Emphasis) =>
    options[emphasis.kind].find((each) => each.id === emphasis.id)?.label ??
    atlas.events.find((event) => event.id === emphasis.id)?.title ??
    words.events.unknown(emphasis.id)
  const set = (emphasis: readonly Emphasis[]) =>
    parts.onChange(setStepField(lesson, index, 'emphasis', emphasis))
  const add = (value: string) => {
    const [kind, chosen] = value.split(':')
    const known = EMPHASES.find((each) => each === kind)
    if (known && chosen) set([...step.emphasis, { kind: known, id: chosen }])
  }
  const keyOf = (emphasis: Emphasis) => `${emphasis.kind}:${emphasis.id}`
  const chosen = new Set(step.emphasis.map(keyOf))
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
      <select
        aria-label={words.emphasis.add}
        value=""
        onChange={({ currentTarget }) => add(currentTarget.value)}
      >
        <option value="">{words.emphasis.choose}</option>
        {EMPHASES.map((kind) => (
          <optgroup key={kind} label={words.emphasis.kinds[kind]}>
            {options[kind]
              .filter((option) => !chosen.has(keyOf({ kind, id: option.id })))
              .map((option) => (
                <option key={option.id} value={keyOf({ kind, id: option.id })}>
                  {option.label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <Problems problems={parts.problemsAt('steps', index, 'emphasis')} />
    </fieldset>
  )
}
