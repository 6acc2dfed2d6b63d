/** Room for the heading of the year, which sticks to the top of the list. */
const HEADING = 36

/** Brings an element into sight within its scroller, and moves nothing else: `scrollIntoView` moves the page too. */
export function scrollWithin(scroller: Element, element: Element): void {
  const outer = scroller.getBoundingClientRect()
  const box = element.getBoundingClientRect()
  const above = outer.top + HEADING - box.top
  const below = box.bottom + HEADING - outer.bottom
  if (above > 0) scroller.scrollTop -= above
  else if (below > 0) scroller.scrollTop += below
}
