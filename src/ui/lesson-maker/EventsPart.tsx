import { useId, useRef, useState } from 'react'
import type { AtlasEvent } from '../../domain/atlas/atlas'
import { eventsById } from '../../domain/atlas/events-by-id'
import { setStepField } from '../../domain/lesson/edit/edit-lesson'
import { formatSpan } from '../../i18n/format-date'
import { formatNumber } from '../../i18n/format-number'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { useMessages } from '../../i18n/use-messages'
import { Chips } from '../field/Chips'
import { Problems } from '../field/Field'
import type { StepPartProps } from './StepForm'
import './EventsPart.css'

/** Events that a search lists at most. */
const MOST_FOUND = 8

/** Events in view that are listed at most: a list of more is read by nobody, and slow. */
const MOST_IN_VIEW = 200

interface EventsPartProps extends StepPartProps {
  /** Puts a link to an event into the text. */
  onLink(id: string, title: string): void
}

/** The events that a step rests on, and the ways to find more. */
export function EventsPart({ step, index, onTold, onLink, ...parts }: EventsPartProps) {
  const words = useLessonMakerMessages()
  const { date: messages } = useMessages()
  const { atlas, lesson, locale } = parts
  const [query, setQuery] = useState('')
  const [isInViewOpen, setInViewOpen] = useState(false)
  const searchId = useId()
  const search = useRef<HTMLInputElement>(null)
  const titleOf = (id: string) => eventsById(atlas.events).get(id)?.title
  const nameOf = (id: string) => titleOf(id) ?? words.events.unknown(id)
  const set = (events: readonly string[]) => parts.onChange(setStepField(lesson, index, 'events', events))
  const add = ({ id, title }: AtlasEvent, item: Element | null) => {
    const beside = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector('button')
    if (!set([...step.events, id])) return
    onTold(words.events.added(title))
    // What was chosen is no choice any more.
    const next = beside ?? search.current
    next?.focus()
  }
  const remove = (id: string) => {
    if (set(step.events.filter((each) => each !== id))) onTold(words.events.removed(nameOf(id)))
  }
  const isNew = ({ id }: AtlasEvent) => !step.events.includes(id)
  const dateOf = (event: AtlasEvent) =>
    formatSpan(event.span, event.date, { locale, messages, style: 'short' })
  const found = query.trim() === '' ? undefined : parts.findEvents(query)
  const inView = parts.eventsInView(step).filter(isNew)
  const choices = (events: readonly AtlasEvent[]) => (
    <ul className="maker-choices">
      {events.map((event) => (
        <li key={event.id}>
          <button
            type="button"
            aria-label={words.events.add(event.title, dateOf(event))}
            onClick={({ currentTarget }) => add(event, currentTarget.closest('li'))}
          >
            <span aria-hidden="true">+</span>
            <span dir="auto">{event.title}</span>
            <span className="field-hint">{dateOf(event)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
  return (
    <fieldset className="maker-part">
      <legend>{words.events.title}</legend>
      <p className="field-hint">{words.events.hint}</p>
      <Chips
        items={step.events.map((id) => ({
          key: id,
          label: nameOf(id),
          isGone: titleOf(id) === undefined,
          ...(titleOf(id) !== undefined && {
            link: {
              label: words.events.link(nameOf(id)),
              onPress: () => {
                onLink(id, nameOf(id))
                onTold(words.events.linked(nameOf(id)))
              },
            },
          }),
          removeLabel: words.events.remove(nameOf(id)),
          onRemove: () => remove(id),
        }))}
        empty={words.events.none}
      />
      <Problems problems={parts.problemsAt('steps', index, 'events')} />
      <div className="field">
        <label htmlFor={searchId} className="field-hint">
          {words.events.search}
        </label>
        <input
          ref={search}
          data-focus="events"
          id={searchId}
          type="search"
          dir="auto"
          autoComplete="off"
          value={query}
          onChange={(change) => setQuery(change.currentTarget.value)}
        />
        <p role="status" className="field-hint">
          {found && (found.length === 0 ? words.events.notFound : words.events.found(found.length))}
        </p>
        {found && choices(found.filter(isNew).slice(0, MOST_FOUND))}
      </div>
      <details className="maker-fold" onToggle={(toggle) => setInViewOpen(toggle.currentTarget.open)}>
        <summary>{words.events.inView(inView.length)}</summary>
        {inView.length === 0 && <p className="field-hint">{words.events.noneInView}</p>}
        {isInViewOpen && choices(inView.slice(0, MOST_IN_VIEW))}
        {inView.length > MOST_IN_VIEW && (
          <p className="field-hint">
            {words.events.more(formatNumber(inView.length - MOST_IN_VIEW, locale))}
          </p>
        )}
      </details>
    </fieldset>
  )
}
