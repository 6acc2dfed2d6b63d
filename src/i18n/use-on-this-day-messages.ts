import { onThisDay } from './en/on-this-day'

/** The texts of the panel of a day of the year, which come with it. */
export function useOnThisDayMessages(): typeof onThisDay {
  return onThisDay
}
