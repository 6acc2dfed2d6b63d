import type { ReactNode } from 'react'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import './maker-row.css'

interface Action {
  readonly label: string
  /** The label with the lesson that it concerns. */
  readonly name: string
  onPress(): void
}

interface OwnLessonItemProps {
  readonly title: string
  /** What is told of the lesson. */
  readonly children: ReactNode
  /** What can be done with it, besides deleting it. */
  readonly actions: readonly Action[]
  onDelete(): void
}

/** One of the lessons that this browser keeps. */
export function OwnLessonItem({ title, children, actions, onDelete }: OwnLessonItemProps) {
  const { own } = useLessonMakerMessages()
  const remove = { label: own.remove, name: own.removeNamed(title), onPress: onDelete }
  return (
    <li>
      <h4 dir="auto">{title}</h4>
      {children}
      <div className="maker-row">
        {[...actions, remove].map(({ label, name, onPress }) => (
          <button key={label} type="button" className="button" aria-label={name} onClick={onPress}>
            {label}
          </button>
        ))}
      </div>
    </li>
  )
}
