const events = (count: number, shown: string) => (count === 1 ? `${shown} event` : `${shown} events`)

/** Where accounts of the events differ. */
export const differences = {
  region: 'Where accounts differ',
  close: 'Close the differences',
  introduction:
    'Events about which at least one party qualifies, disputes or denies a statement. Denials come first, then disputes, then qualifications; among these, the events with more parties on both sides.',
  count: (count: number, shown: string) => `${events(count, shown)} in the dates shown`,
  hidden: (count: number, shown: string) => `${events(count, shown)} at other dates`,
  allDates: 'Show all dates',
  none: 'Of the events that dates, search and filters let through, none has accounts that differ.',
  marked: (accounts: string) => `Marked: what ${accounts} says.`,
  sources: (count: number, shown: string) => (count === 1 ? `${shown} source` : `${shown} sources`),
}
