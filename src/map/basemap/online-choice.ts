import { Slot } from '../slot'

/** Whether the reader lets the page ask for pictures of OpenStreetMap: one choice for all its maps, gone with the visit. */
export const onlineChoice = new Slot(false)
