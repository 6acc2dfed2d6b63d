import { pauseLesson } from '../../domain/lesson/lesson-progress'
import {
  changeShared,
  joinSession,
  parseMessage,
  type Role,
  type SessionMessage,
  takeOver,
} from '../../domain/lesson/session'
import type { LessonPlayer } from '../../ui/lesson/lesson-player'
import { openChannel } from '../tabs/open-channel'
import { storageNames } from '../tabs/storage-names'

/** Milliseconds between two questions whether the others are still there: a window that crashes takes no leave. */
const ASK_EVERY = 4000
/** Questions without an answer after which a window counts as gone. */
const MOST_MISSED = 2

interface SessionOptions {
  readonly role: Role
  /** Told which windows are there besides this one, each time that it changes. */
  readonly onOthers?: ((roles: ReadonlySet<Role>) => void) | undefined
}

/**
 * Keeps a lesson in step with that of other windows of this browser that are in the same session, until the returned
 * function is called. Where the class's window goes, and its clock with it, a lesson that played by itself pauses.
 */
export function connectSession(
  session: string,
  player: LessonPlayer,
  { role, onOthers }: SessionOptions,
): () => void {
  const id = randomName()
  const channel = openChannel(storageNames.lessonSession(session))
  const others = new Map<string, { readonly role: Role; missed: number }>()
  let roles: ReadonlySet<Role> = new Set()
  let shared = joinSession(player.get(), role, id)

  const send = (kind: SessionMessage['kind']) =>
    channel.postMessage({ kind, from: id, role, ...shared } satisfies SessionMessage)

  function tellOthers(): void {
    const now = new Set([...others.values()].map((other) => other.role))
    if (now.size === roles.size && [...now].every((each) => roles.has(each))) return
    const isClassGone = roles.has('class') && !now.has('class')
    roles = now
    if (role === 'presenter' && isClassGone) player.apply(pauseLesson)
    onOthers?.(roles)
  }

  function ask(): void {
    for (const [other, state] of others) {
      state.missed += 1
      if (state.missed > MOST_MISSED) others.delete(other)
    }
    tellOthers()
    send('hello')
  }

  channel.onmessage = ({ data }) => {
    const message = parseMessage(data)
    if (!message) return
    if (message.kind === 'bye') others.delete(message.from)
    else others.set(message.from, { role: message.role, missed: 0 })
    shared = takeOver(shared, message)
    player.apply(() => shared.progress)
    tellOthers()
    if (message.kind === 'hello') send('state')
  }
  const unsubscribe = player.subscribe(() => {
    if (player.get() === shared.progress) return
    shared = changeShared(shared, player.get(), id)
    send('state')
  })
  const timer = setInterval(ask, ASK_EVERY)
  const sayBye = () => send('bye')
  // Also when Back brings the page out of the browser's memory.
  const sayHello = () => send('hello')
  addEventListener('pagehide', sayBye)
  addEventListener('pageshow', sayHello)
  sayHello()
  return () => {
    removeEventListener('pagehide', sayBye)
    removeEventListener('pageshow', sayHello)
    clearInterval(timer)
    unsubscribe()
    sayBye()
    channel.close()
  }
}

/** A name that no other window or session has; not a secret. */
export function randomName(): string {
  const parts = crypto.getRandomValues(new Uint32Array(3))
  return Array.from(parts, (part) => part.toString(36)).join('')
}
