import { useEffect, useRef, useState } from 'react'
import type { OwnLesson, UnreadLesson } from '../../domain/lesson/kept-lesson'
import type { Lesson } from '../../domain/lesson/lesson'
import { formatMoment } from '../../i18n/format-moment'
import { lessonTitle } from '../../i18n/named-lesson'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { LessonFacts } from '../lesson/LessonFacts'
import { DeleteDialog } from './DeleteDialog'
import { FileInput } from './FileInput'
import { OwnLessonItem } from './OwnLessonItem'
import './OwnLessons.css'
import './maker-row.css'

interface OwnLessonsProps {
  readonly lessons: readonly OwnLesson[]
  /** What is kept and cannot be read. */
  readonly unread: readonly UnreadLesson[]
  onNew(): void
  onOpenFile(file: File): void
  onPlay(lesson: Lesson): void
  onEdit(id: string): void
  onDownload(lesson: UnreadLesson): void
  /** Rejects where the browser refuses. */
  onDelete(id: string): Promise<void>
  /** Whether another tab works on a lesson. */
  isOpenElsewhere(id: string): Promise<boolean>
  /** Of a lesson that is among the lessons of the atlas too, how it stands there, worded. */
  inAtlas(lesson: OwnLesson): string | undefined
  /** Whether the reader comes here, and the focus with them. */
  readonly isSought: boolean
  readonly locale: string
}

interface Deleting {
  readonly id: string
  readonly title: string
  readonly steps: number | undefined
  readonly isOpenElsewhere: boolean
}

/** The lessons that were made in this browser, and the ways to make another. */
export function OwnLessons({ lessons, unread, isSought, locale, onDelete, ...on }: OwnLessonsProps) {
  const { own, menu } = useLessonMakerMessages()
  const words = useLessonMessages()
  const file = useRef<HTMLInputElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isSought) return
    heading.current?.scrollIntoView({ block: 'start' })
    heading.current?.focus({ preventScroll: true })
  }, [isSought])
  const [deleting, setDeleting] = useState<Deleting>()
  const askToDelete = async (lesson: Omit<Deleting, 'isOpenElsewhere'>) =>
    setDeleting({ ...lesson, isOpenElsewhere: await on.isOpenElsewhere(lesson.id) })
  const rows = lessons.map((own) => ({
    ...{ lesson: own.lesson, savedAt: own.savedAt },
    ...{ title: lessonTitle(own.lesson, words), inAtlas: on.inAtlas(own) },
  }))
  return (
    <section className="own-lessons" aria-label={own.title}>
      <h3 ref={heading} tabIndex={-1}>
        {own.title}
      </h3>
      <p className="lesson-intro">{own.intro}</p>
      <div className="maker-row">
        <button type="button" className="button" onClick={on.onNew}>
          {own.create}
        </button>
        <button type="button" className="button" onClick={() => file.current?.click()}>
          {own.open}
        </button>
        <FileInput input={file} label={menu.open} onFile={on.onOpenFile} />
      </div>
      {rows.length + unread.length > 0 && (
        <ul className="own-lesson-list">
          {rows.map(({ lesson, savedAt, title, inAtlas }) => (
            <OwnLessonItem
              key={lesson.id}
              title={title}
              actions={[
                ...(lesson.steps.length > 0
                  ? [{ label: own.play, name: own.playNamed(title), onPress: () => on.onPlay(lesson) }]
                  : []),
                { label: own.edit, name: own.editNamed(title), onPress: () => on.onEdit(lesson.id) },
              ]}
              onDelete={() => void askToDelete({ id: lesson.id, title, steps: lesson.steps.length })}
            >
              <LessonFacts lesson={lesson} locale={locale} />
              {inAtlas && <p className="lesson-facts">{inAtlas}</p>}
              {savedAt > 0 && <p className="lesson-facts">{own.saved(formatMoment(savedAt, locale))}</p>}
            </OwnLessonItem>
          ))}
          {unread.map((each) => (
            <OwnLessonItem
              key={each.id}
              title={each.name}
              actions={[
                {
                  label: own.download,
                  name: own.downloadNamed(each.name),
                  onPress: () => on.onDownload(each),
                },
              ]}
              onDelete={() => void askToDelete({ id: each.id, title: each.name, steps: undefined })}
            >
              <p className="own-lesson-unread">{each.isNewer ? own.newer : own.damaged}</p>
            </OwnLessonItem>
          ))}
        </ul>
      )}
      <details className="own-lessons-propose">
        <summary>{own.propose}</summary>
        <ol>
          {own.proposal.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{own.rules}</p>
      </details>
      {deleting && (
        <DeleteDialog
          {...deleting}
          onDelete={() => onDelete(deleting.id)}
          onDeleted={() => heading.current?.focus()}
          onClose={() => setDeleting(undefined)}
        />
      )}
    </section>
  )
}
