import { vi } from 'vitest'
import { createAtlasStore } from '../../../src/app/atlas-store'
import type { TeachProps } from '../../../src/app/teach/teach-props'
import type { Lesson } from '../../../src/domain/lesson/lesson'
import { STEP_MAP } from '../../../src/domain/view/fit-step-map'
import { firstView, type MapView, type View, viewContextOf } from '../../../src/domain/view/view'
import { sampleLesson, sampleStep } from '../../ui/handout/sample-handout'
import { sampleAtlas } from '../../ui/sample-atlas'

/** A lesson of three steps: 1965, the map of 1981, all of time. */
export function threeSteps(id: string, title: string): Lesson {
  return sampleLesson(
    [
      sampleStep({ heading: `${title} begins`, view: { to: '1965-12-31' } }),
      sampleStep({ heading: `${title} goes on` }),
      sampleStep({ heading: `${title} ends`, view: {}, emphasis: [{ kind: 'place', id: 'tehran' }] }),
    ],
    { id, title },
  )
}

/** Where a bare map of the size that steps are made for is sent by such an aim, to about a metre. */
export function aimed(aim: Parameters<TeachProps['goToView']>[0]): MapView | undefined {
  const { width: x, height: y } = STEP_MAP
  const at = aim?.({ x, y }, { top: 0, right: 0, bottom: 0, left: 0 })
  return at && { zoom: at.zoom, lat: Math.round(at.lat * 1e5) / 1e5, lon: Math.round(at.lon * 1e5) / 1e5 }
}

/** What teaching gets of a page that shows the sample atlas with such lessons. */
export function teachProps(lessons: readonly string[], view: Partial<View> = {}) {
  const atlas = { ...sampleAtlas(), lessons }
  const props = {
    atlas,
    store: createAtlasStore({ ...firstView(atlas.extent), mode: 'teach', ...view }),
    context: viewContextOf(atlas),
    dataset: new URL('https://atlas.example/data/'),
    timePlayer: { apply: vi.fn() } as unknown as TeachProps['timePlayer'],
    mapHandle: { current: { view: () => ({ zoom: 4, lat: 40, lon: 30 }) } } as TeachProps['mapHandle'],
    touched: [],
    goToView: vi.fn<TeachProps['goToView']>(),
    onOpenEvent: vi.fn(),
    onTaught: vi.fn(),
    insets: { top: 0, left: 0, right: 0, bottom: 0 },
    reducedMotion: true,
    ways: null,
    locale: 'en-GB',
    theme: 'light',
  } as const satisfies TeachProps
  return props
}
