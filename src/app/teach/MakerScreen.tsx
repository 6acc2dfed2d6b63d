import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Lesson } from '../../domain/lesson/lesson'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { DraftPane } from './DraftPane'
import { resumeMaking } from './making'
import { making } from './making-state'
import { OwnLessonsPane } from './OwnLessonsPane'
import type { TeachProps } from './teach-props'
import './MakerStandIn.css'

interface MakerScreenProps extends TeachProps {
  onPlay(lesson: Lesson, step: number): void
}

/** The lesson that is being made or, where there is none, the lessons of this browser. */
export function MakerScreen(props: MakerScreenProps) {
  const words = useLessonMakerMessages()
  const { draft, isOpening } = useStore(making)
  useEffect(() => resumeMaking(words), [words])
  if (draft) {
    return (
      <>
        {props.ways}
        <div className="lesson-pane" id="lesson" tabIndex={-1}>
          <DraftPane {...props} draft={draft} />
        </div>
      </>
    )
  }
  if (isOpening) {
    return (
      <div className="lesson-pane" id="lesson" tabIndex={-1}>
        <p role="status" className="maker-stand-in">
          {words.opening}
        </p>
      </div>
    )
  }
  return <OwnLessonsPane onPlay={props.onPlay} locale={props.locale} />
}
