import { eventFan } from './en/event-fan'

/** The texts of the list of a mark's events, which come with it. */
export function useEventFanMessages(): typeof eventFan {
  return eventFan
}
