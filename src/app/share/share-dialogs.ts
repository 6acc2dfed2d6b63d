import { LessonShare } from '../../ui/lesson/share/LessonShare'
import { SharePane } from './SharePane'

/** The dialogs that hand something on, as one piece of code, which is fetched before it is asked for. */
export const shareDialogs = { SharePane, LessonShare }
