import { chronicle } from './en/chronicle'

export type ChronicleMessages = typeof chronicle

/** The texts of the list of events, its search and filters, and how events stand; the shell does without them. */
export function useChronicleMessages(): ChronicleMessages {
  return chronicle
}
