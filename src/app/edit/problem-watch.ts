import type { FileChanges } from '../../domain/edit/editing'
import type { CheckReply, CheckRequest } from './check-worker'

export interface ProblemWatch {
  /** Tells of texts that are now edited. */
  open(texts: ReadonlyMap<string, string>): void
  change(changes: FileChanges): void
  stop(): void
}

/**
 * Has the texts checked beside the page. `onChecked` gets the problems of the texts as they are; what was found of texts that
 * have changed meanwhile is dropped, for another check is on its way. `onFailed`: they cannot be checked here.
 */
export function watchProblems(
  onChecked: (found: Omit<CheckReply, 'revision'>) => void,
  onFailed: () => void,
): ProblemWatch {
  let revision = 0
  let worker: Worker | undefined
  const ask = (request: CheckRequest) => {
    try {
      worker ??= startWorker()
      worker.postMessage(request)
    } catch {
      onFailed()
    }
  }
  const startWorker = () => {
    const started = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
    started.onmessage = ({ data }: MessageEvent<CheckReply>) => {
      if (data.revision === revision) onChecked(data)
    }
    started.onerror = onFailed
    return started
  }
  return {
    open: (texts) => ask({ kind: 'open', texts, revision: ++revision }),
    change: (changes) => ask({ kind: 'change', changes, revision: ++revision }),
    stop: () => worker?.terminate(),
  }
}
