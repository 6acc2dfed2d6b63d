import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { View } from '../../domain/view/view'
import { usePagePartsMessages } from '../../i18n/use-page-parts-messages'
import type { LessonTool } from '../../ui/lesson/LessonBar'
import type { AtlasStore } from '../atlas-store'

/** What was open as the legend was opened over it, and what had the focus. */
interface Below extends Pick<View, 'event' | 'panel' | 'lesson'> {
  readonly opener: Element | null
}

/** Opens the page's legend from the bar of a lesson; what the step had opened comes back when it closes. */
export function useLegend(store: AtlasStore): LessonTool {
  const { ways } = usePagePartsMessages()
  const isOn = useStore(store, ({ view }) => view.panel?.kind === 'legend')
  const below = useRef<Below>(undefined)
  useEffect(() => {
    const under = below.current
    if (isOn || !under) return
    below.current = undefined
    const { view, openEvent, openPanel } = store.getState()
    // Another step, or Back, has shown something else.
    if (view.event ?? view.panel ?? (view.lesson !== under.lesson || undefined)) return
    if (under.event !== undefined) openEvent(under.event)
    else if (under.panel) openPanel(under.panel)
    else if (under.opener instanceof HTMLElement) under.opener.focus()
  }, [isOn, store])
  return {
    id: 'legend',
    label: ways.legend,
    isOn,
    onUse() {
      const { view, openEvent, openPanel } = store.getState()
      if (isOn) return openEvent(undefined)
      const { event, panel, lesson } = view
      below.current = { event, panel, lesson, opener: document.activeElement }
      openPanel({ kind: 'legend' })
    },
  }
}
