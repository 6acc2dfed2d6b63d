/** Milliseconds without motion after which the pointer is taken away, with the controls that go with it. */
const REST = 2000

/** At the start, and after a finger, which shows the controls and has not reached them yet. */
const LONG_REST = 4000

/** Marks an element with `data-pointer="resting"` while no pointer moves, until the returned function is called. */
export function hidePointer(element: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const rest = () => {
    element.dataset.pointer = 'resting'
  }
  const stay = (milliseconds: number) => {
    clearTimeout(timer)
    delete element.dataset.pointer
    timer = setTimeout(rest, milliseconds)
  }
  const wake = ({ pointerType }: PointerEvent) => stay(pointerType === 'touch' ? LONG_REST : REST)
  addEventListener('pointermove', wake)
  addEventListener('pointerdown', wake)
  stay(LONG_REST)
  return () => {
    clearTimeout(timer)
    removeEventListener('pointermove', wake)
    removeEventListener('pointerdown', wake)
    delete element.dataset.pointer
  }
}
