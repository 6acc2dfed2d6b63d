import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import type { Lesson } from '../../domain/lesson/lesson'
import { categoryScheme } from '../../domain/marks/mark-scheme'
import type { ViewContext } from '../../domain/view/url-view'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { afterWholeView } from '../../map/first-view'
import type { LessonTool } from '../../ui/lesson/LessonBar'
import { LatePart, lateCode } from '../LatePart'

const handoutDialog = lateCode(() =>
  import('../handout/HandoutDialog').then((module) => module.HandoutDialog),
)

interface HandingOutOptions {
  readonly atlas: Atlas
  readonly context: ViewContext
  readonly lesson: Lesson
  /** The address of a step. */
  link(step: number): string
  readonly locale: string
}

/** What puts a lesson on paper and into a file. */
export function useHandingOut({ atlas, link, ...of }: HandingOutOptions): {
  /** For the bar of the lesson. */
  readonly tool: LessonTool
  /** What it lays over the page. */
  readonly layer: ReactNode
} {
  const messages = useLessonMessages()
  const scheme = useMemo(() => categoryScheme(atlas.categories), [atlas])
  const [isOpen, setOpen] = useState(false)
  useEffect(() => afterWholeView(() => void handoutDialog.fetch().catch(() => {})), [])
  const close = () => setOpen(false)
  return {
    tool: {
      id: 'print',
      label: messages.print,
      short: messages.printShort,
      onUse: () => setOpen(true),
      hasDialog: true,
    },
    layer: isOpen && (
      <LatePart code={handoutDialog} label={messages.print} failure={messages.printFailed} onClose={close}>
        {(HandoutDialog) => (
          <HandoutDialog {...of} atlas={atlas} scheme={scheme} link={link} onClose={close} />
        )}
      </LatePart>
    ),
  }
}
