import { texts } from '~/base/language/texts'

export const useTasksTexts = texts({
  fa: {
    title: 'کارتابل',
    about: 'آنچه اکنون در انتظار شماست',
    none: 'کاری در انتظار شما نیست.',
    noneAbout: 'هر کاری که نوبت شما شود این‌جا می‌آید.',
    since: 'از',
    due: 'تا',
    overdue: 'مهلت گذشته',
    today: 'امروز',
    sum: 'جمع',
  },
  en: {
    title: 'Tasks',
    about: 'What waits for you now',
    none: 'Nothing waits for you.',
    noneAbout: 'Whatever becomes yours to do appears here.',
    since: 'since',
    due: 'until',
    overdue: 'overdue',
    today: 'today',
    sum: 'Sum',
  },
})
