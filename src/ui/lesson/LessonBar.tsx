import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { Icon } from '../marks/Icon'
import '../bar/Bar.css'
import './LessonBar.css'

export interface LessonTool {
  readonly id: string
  readonly label: string
  /** Stands for it where there is little room; a part of it. */
  readonly short?: string
  readonly onUse: () => void
  readonly isOn?: boolean
  /** Whether it opens a dialog. */
  readonly hasDialog?: boolean
}

interface LessonBarProps {
  readonly title: string
  readonly tools: readonly LessonTool[]
  onLeave(): void
}

/** Above map and step: which lesson it is, and what can be done with it. */
export function LessonBar({ title, tools, onLeave }: LessonBarProps) {
  const { bar, all } = useLessonMessages()
  return (
    <nav className="bar lesson-bar" aria-label={bar}>
      <button type="button" className="bar-button" onClick={onLeave}>
        <Icon name="previous" />
        {all}
      </button>
      <strong className="lesson-bar-title" dir="auto">
        {title}
      </strong>
      {tools.map(({ id, label, short, onUse, isOn, hasDialog }) => (
        <button
          key={id}
          type="button"
          className="bar-button"
          aria-pressed={isOn}
          aria-haspopup={hasDialog ? 'dialog' : undefined}
          aria-label={short === undefined ? undefined : label}
          onClick={onUse}
        >
          <span className={short === undefined ? undefined : 'lesson-tool-long'}>{label}</span>
          {short !== undefined && <span className="lesson-tool-short">{short}</span>}
        </button>
      ))}
    </nav>
  )
}
