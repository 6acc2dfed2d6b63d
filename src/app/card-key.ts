import { type Panel, panelKey } from '../domain/view/view'

/** What stands in the card's place: an event by its id, or a panel; `undefined` where nothing is open. */
export function cardKey(event: string | undefined, panel: Panel | undefined): string | undefined {
  return event === undefined ? panel && panelKey(panel) : `event:${event}`
}
