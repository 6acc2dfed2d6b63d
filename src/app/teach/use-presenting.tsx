import { type ReactNode, type RefObject, useState } from 'react'
import type { Lesson } from '../../domain/lesson/lesson'
import type { LessonKey } from '../../domain/lesson/lesson-key'
import { type LessonProgress, toggleBlank } from '../../domain/lesson/lesson-progress'
import { useMessages } from '../../i18n/use-messages'
import { usePresenterMessages } from '../../i18n/use-presenter-messages'
import type { LessonTool } from '../../ui/lesson/LessonBar'
import type { LessonPlayer } from '../../ui/lesson/lesson-player'
import { BlankScreen } from '../../ui/lesson/presentation/BlankScreen'
import { MoreBelow } from '../../ui/lesson/presentation/MoreBelow'
import { PresentationBar } from '../../ui/lesson/presentation/PresentationBar'
import { Spotlight } from '../../ui/lesson/presentation/Spotlight'
import { useCardPages } from '../../ui/lesson/presentation/use-card-pages'
import { usePresentation } from '../../ui/lesson/presentation/use-presentation'
import { WindowRefused } from '../../ui/lesson/WindowRefused'
import { LatePart, lateCode } from '../LatePart'
import { usePresenterWindow } from './use-presenter-window'

const sharing = lateCode(() =>
  import('../share/share-dialogs').then(({ shareDialogs }) => shareDialogs.LessonShare),
)

interface PresentingOptions {
  readonly lesson: Lesson
  readonly player: LessonPlayer
  readonly progress: LessonProgress
  /** A part of the page that is to be presented. */
  readonly part: RefObject<HTMLElement | null>
  /** The address of a step. */
  link(step: number): string
  readonly reducedMotion: boolean
  readonly locale: string
}

interface Presenting {
  /** For the bar of the lesson. */
  readonly tools: readonly LessonTool[]
  /** Whether it used the key of a lesson, or keeps others from it; nothing where it has no part in it. */
  onKey(key: LessonKey): boolean | undefined
  onSpotlightEnd(): void
  /** What is to be said above the step. */
  readonly notice: ReactNode
  /** Below it: that it goes on. */
  readonly more: ReactNode
  /** What it lays over the page. */
  readonly layers: ReactNode
}

/** What shows a lesson to a class: on a wall, with a window of the teacher's own, and by a link to follow along. */
export function usePresenting({
  lesson,
  player,
  progress,
  part,
  link,
  reducedMotion,
  locale,
}: PresentingOptions): Presenting {
  const { window: messages, presentation: words, share } = usePresenterMessages()
  const { app } = useMessages()
  const presentation = usePresentation(part)
  const pages = useCardPages(part, presentation.isOn, progress.step, reducedMotion)
  const presenter = usePresenterWindow(lesson.id, player)
  const [isLit, setLit] = useState(false)
  const [isSharing, setSharing] = useState(false)
  const endSharing = () => setSharing(false)
  const endBlank = () => player.apply((now) => (now.isBlank ? toggleBlank(now) : now))

  /** Whether the step's own text went on, or back. */
  const readWithin = (by: 1 | -1): boolean => {
    if (!presentation.isOn || progress.isBlank) return false
    const hasTurned = pages.turn(by)
    if (!hasTurned && by < 0) pages.openBeforeAtEnd()
    return hasTurned
  }
  const onKey = (key: LessonKey): boolean | undefined => {
    switch (key) {
      case 'fullscreen':
        if (presentation.isOn) presentation.leave()
        else presentation.enter()
        return true
      case 'spotlight':
        setLit(true)
        return true
      case 'leave':
        if (progress.isBlank || !presentation.isOn) return undefined
        presentation.leave()
        return true
      case 'blank':
        return undefined
      case 'read-on':
      case 'read-back':
        return isLit || readWithin(key === 'read-on' ? 1 : -1) || undefined
      default:
        // While there is light, arrows move it.
        return isLit || undefined
    }
  }
  return {
    tools: [
      { id: 'present', label: words.present, onUse: presentation.enter },
      { id: 'presenter', label: messages.open, onUse: presenter.open, isOn: presenter.isOpen },
      { id: 'share', label: share.open, onUse: () => setSharing(true), hasDialog: true },
    ],
    onKey,
    onSpotlightEnd: () => setLit(false),
    notice: presenter.refused && <WindowRefused {...presenter.refused} onClose={presenter.dismiss} />,
    more: pages.hasMore && <MoreBelow />,
    layers: (
      <>
        {presentation.isOn && (
          <PresentationBar
            title={lesson.title}
            progress={progress}
            onChange={player.apply}
            isLit={isLit}
            onSpotlight={setLit}
            onEnd={presentation.leave}
            locale={locale}
          />
        )}
        <Spotlight isOn={isLit} />
        {progress.isBlank && <BlankScreen onEnd={endBlank} />}
        {isSharing && (
          <LatePart code={sharing} label={share.title} failure={app.failed.part} onClose={endSharing}>
            {(LessonShare) => (
              <LessonShare
                title={lesson.title}
                progress={progress}
                link={link}
                onClose={endSharing}
                locale={locale}
              />
            )}
          </LatePart>
        )}
      </>
    ),
  }
}
