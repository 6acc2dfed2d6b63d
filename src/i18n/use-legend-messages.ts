import { legend } from './en/legend'

/** The texts of the legend, which come with it. */
export function useLegendMessages(): typeof legend {
  return legend
}
