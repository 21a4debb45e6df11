import { texts } from '~/base/language/texts'

export const useAmountTexts = texts({
  fa: {
    unreadable: 'مبلغ را تنها با رقم و به ریال بنویسید، بدون اعشار.',
    above: (most: string) => `مبلغ نباید بیش از ${most} ریال باشد.`,
  },
  en: {
    unreadable: 'Write the amount in digits only, in whole rials.',
    above: (most: string) => `The amount must not be more than ${most} rials.`,
  },
})
