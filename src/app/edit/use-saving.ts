import { useCallback, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { type Editing, unsavedFiles } from '../../domain/edit/editing'
import { useEditMessages } from '../../i18n/use-edit-messages'
import type { EditSession } from './edit-session'
import { isSaving, type SaveOptions, saveFiles, type UnreadFile } from './save-files'
import { takeTyped } from './take-typed'
import { wordFault } from './word-fault'

/** Milliseconds without an answer after which the reader is told, and can have a copy. */
const LONG = 8000

export interface Saving {
  /** Saves files: those named, or all that are not saved. */
  save(names?: readonly string[], how?: Pick<SaveOptions, 'isOverwriting' | 'isElsewhere'>): Promise<void>
  /** Files that are being saved, by name. */
  readonly underWay: readonly string[]
  /** Why the last save failed or goes on for long, worded. */
  readonly fault: string | undefined
  forgetFault(): void
  /** What became of the files of lessons that were removed, worded. */
  readonly gone: string | undefined
  forgetGone(): void
  /** Whether to tell that what is typed and not understood was not saved with the rest. */
  readonly tellsUntaken: boolean
  forgetUntaken(): void
  /** What was saved last, by name. */
  readonly saved: readonly string[]
  /** What all was edited to when that was saved. */
  readonly at: Editing | undefined
  /** A file that has changed where it came from, and is asked about. */
  readonly asked: string | undefined
  ask(file: string | undefined): void
  /** A file that cannot be read where it is, and is asked about. */
  readonly unread: UnreadFile | undefined
  forgetUnread(): void
}

/** Saving, by the key too; `say` is told what was saved. What is typed and not understood gets the focus: no file has it. */
export function useSaving(session: EditSession, locale: string, say: (text: string) => void): Saving {
  const words = useEditMessages()
  const [fault, setFault] = useState<string>()
  const [underWay, setUnderWay] = useState<readonly string[]>([])
  const [gone, setGone] = useState<string>()
  const [{ saved, at }, setSaved] = useState<Pick<Saving, 'saved' | 'at'>>({ saved: [], at: undefined })
  const [asked, ask] = useState<string>()
  const [unread, setUnread] = useState<UnreadFile>()
  const hasUntaken = useStore(session, ({ untaken, isElsewhere }) => untaken.length > 0 && !isElsewhere)
  // What is left of an earlier visit is told at once.
  const [tellsUntaken, tellUntaken] = useState(hasUntaken)
  if (tellsUntaken && !hasUntaken) tellUntaken(false)
  const save = useCallback(
    async (names?: readonly string[], how?: Pick<SaveOptions, 'isOverwriting' | 'isElsewhere'>) => {
      takeTyped()
      const { editing: before, isElsewhere } = session.getState()
      const files = names ?? unsavedFiles(before).map(({ name }) => name)
      const list = words.state.files(files)
      if (files.length > 0 && !isElsewhere) say(words.state.saving(list))
      if (isSaving(session)) return
      setUnderWay(files)
      const telling = setTimeout(() => setFault(words.saveLasts(list)), LONG)
      const result = await saveFiles(session, { names, ...how }).finally(() => {
        clearTimeout(telling)
        setUnderWay([])
      })
      if (result === undefined) return
      setFault(
        result.inTheWay
          ? words.inTheWay(result.inTheWay)
          : result.next
            ? words.saveNext(result.saved.at(-1) ?? '', result.next)
            : result.failure &&
              words.saveFailed(
                typeof result.failure === 'string'
                  ? result.failure
                  : wordFault(result.failure, words, locale),
              ),
      )
      const { deleted, left } = result.gone
      setGone(
        [
          deleted.length > 0 && words.deletedFiles(deleted),
          left.length > 0 && words.leftFiles(left, session.folder !== undefined),
        ]
          .filter(Boolean)
          .join(' '),
      )
      ask([...result.newer.keys()][0])
      setUnread(result.unread)
      document.querySelector<HTMLElement>('[data-untaken]')?.focus()
      const { editing, untaken } = session.getState()
      tellUntaken(untaken.length > 0)
      if (result.saved.length === 0) return say('')
      setSaved({ saved: result.saved, at: editing })
      say(words.saved(result.saved.join(', ')))
    },
    [session, words, locale, say],
  )
  useEffect(() => {
    const onKey = (key: KeyboardEvent) => {
      if (!(key.ctrlKey || key.metaKey) || key.altKey || key.key.toLowerCase() !== 's') return
      key.preventDefault()
      if (!key.repeat) void save()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [save])
  return {
    ...{ save, underWay, saved, at, asked, ask },
    ...{ fault, forgetFault: () => setFault(undefined) },
    ...{ unread, forgetUnread: () => setUnread(undefined) },
    ...{ gone, forgetGone: () => setGone(undefined) },
    ...{ tellsUntaken, forgetUntaken: () => tellUntaken(false) },
  }
}
