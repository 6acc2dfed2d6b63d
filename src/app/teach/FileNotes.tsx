import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { FileRemarks } from '../../domain/check/open-lesson-file'
import { useLessonFileMessages } from '../../i18n/use-lesson-file-messages'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { MakerNote } from '../../ui/lesson-maker/MakerNote'
import { dismissFault } from './making'
import { making } from './making-state'
import { TwinNote } from './TwinNote'

/** What is wrong with a file that was opened, or is changed in it, that it is there already, or that a lesson is not there. */
export function FileNotes({ locale }: { readonly locale: string }) {
  const words = useLessonMakerMessages()
  const file = useLessonFileMessages()
  const { fault, changes, missing, twin } = useStore(making)
  const note = useRef<HTMLDivElement>(null)
  // What led here may stand far from it, or be gone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each that is told or asked anew.
  useEffect(() => {
    note.current?.scrollIntoView({ block: 'center' })
    note.current?.focus({ preventScroll: true })
  }, [fault, missing, twin])
  const remarks = ({ told, more }: FileRemarks) => [
    ...told.map(file.remark),
    ...(more > 0 ? [file.more(more)] : []),
  ]
  const close = (
    <button type="button" className="button" onClick={dismissFault}>
      {words.dismiss}
    </button>
  )
  if (fault) {
    const items =
      typeof fault === 'string' ? [fault === 'too-large' ? file.tooLarge : file.unreadable] : remarks(fault)
    return (
      <MakerNote ref={note} tone="error" text={file.title} items={items}>
        {close}
      </MakerNote>
    )
  }
  if (twin) return <TwinNote ref={note} twin={twin} locale={locale} />
  if (missing) {
    return (
      <MakerNote ref={note} tone="error" text={missing === 'gone' ? words.notThere : words.unreadable}>
        {close}
      </MakerNote>
    )
  }
  return (
    changes && (
      <MakerNote tone="hint" text={file.changed} items={remarks(changes)} isFolding>
        {close}
      </MakerNote>
    )
  )
}
