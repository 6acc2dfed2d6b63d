/** Milliseconds without motion after which the pointer is taken away. */
const REST = 2000

/** Marks an element with `data-pointer="resting"` while no pointer moves, until the returned function is called. */
export function hidePointer(element: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const rest = () => {
    element.dataset.pointer = 'resting'
  }
  const wake = () => {
    clearTimeout(timer)
    delete element.dataset.pointer
    timer = setTimeout(rest, REST)
  }
  addEventListener('pointermove', wake)
  addEventListener('pointerdown', wake)
  wake()
  return () => {
    clearTimeout(timer)
    removeEventListener('pointermove', wake)
    removeEventListener('pointerdown', wake)
    delete element.dataset.pointer
  }
}
