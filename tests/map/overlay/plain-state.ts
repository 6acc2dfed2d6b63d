import type { Atlas } from '../../../src/domain/atlas/atlas'
import { categoryScheme } from '../../../src/domain/marks/mark-scheme'
import { en } from '../../../src/i18n/messages'
import type { OverlayState } from '../../../src/map/overlay/overlay-state'

/** What the page shows of an atlas at rest: no event is shown, open or pointed at. */
export function plainState(atlas: Atlas): OverlayState {
  return {
    atlas,
    shown: new Set(),
    scheme: categoryScheme(atlas.categories),
    openEvent: undefined,
    hovered: new Set(),
    theme: 'light',
    locale: 'en-GB',
    messages: en,
    reducedMotion: true,
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    fan: undefined,
  }
}
