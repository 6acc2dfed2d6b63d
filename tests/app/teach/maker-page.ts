import { vi } from 'vitest'
import { createAtlasStore } from '../../../src/app/atlas-store'
import type { TeachProps } from '../../../src/app/teach/teach-props'
import { newLesson, newStep } from '../../../src/domain/lesson/edit/new-lesson'
import type { Lesson } from '../../../src/domain/lesson/lesson'
import { firstView, type MapView, viewContextOf } from '../../../src/domain/view/view'
import { sampleAtlas } from '../../ui/sample-atlas'

/** What the maker needs of a page on which a map of 1000 by 600 pixels lies at `view`, where there is one. */
export function makerPage(view?: MapView): TeachProps {
  const atlas = sampleAtlas()
  const map = { view: () => view, size: () => ({ width: 1000, height: 600 }), leaflet: () => null }
  return {
    ...{ atlas, store: createAtlasStore(firstView(atlas.extent)), context: viewContextOf(atlas) },
    ...{ mapHandle: { current: view ? map : null }, insets: { top: 0, right: 200, bottom: 0, left: 0 } },
    ...{ goToView: vi.fn(), onOpenEvent: vi.fn(), onTaught: vi.fn(), touched: [], ways: null },
    ...{ dataset: new URL('https://atlas.example/data/'), timePlayer: {} as TeachProps['timePlayer'] },
    ...{ reducedMotion: true, locale: 'en-GB', theme: 'light' },
  }
}

/** A lesson under work with these steps. */
export function lessonOf(...steps: readonly Partial<Lesson['steps'][number]>[]): Lesson {
  return { ...newLesson('own-a'), steps: steps.map((step) => ({ ...newStep({}), ...step })) }
}
