import { PresenterScreen } from '../presenter/PresenterScreen'
import { TeachPane } from './TeachPane'

/** See `fetchTeachWindows`. */
export const teachWindows = { TeachPane, PresenterScreen }
