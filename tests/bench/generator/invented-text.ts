import type { Random } from './random.ts';

/** A language that generated texts are in. */
export interface InventedLanguage {
  readonly lang: string;
  readonly words: readonly string[];
  readonly blank: string;
  readonly stop: string;
}

/** Of four scripts; the words mean little and are not meant to. */
export const languages = {
  english: {
    lang: 'en',
    words:
      'harbour lantern pilot council ledger bridge quarry tide winter market printer letter witness notice ferry keeper cellar mill archive census strike inspection delegation statement road grain tariff survey of the a by near after before under in at was said opened closed sent read found counted'.split(
        ' ',
      ),
    blank: ' ',
    stop: '.',
  },
  russian: {
    lang: 'ru',
    words:
      'гавань фонарь лоцман совет книга мост карьер прилив зима рынок письмо свидетель паром подвал мельница архив перепись забастовка осмотр дорога зерно в на под после у сказал открыли закрыли нашли'.split(
        ' ',
      ),
    blank: ' ',
    stop: '.',
  },
  chinese: {
    lang: 'zh-Hans',
    words:
      '海港 灯塔 领航员 议会 账簿 桥 采石场 潮水 冬天 市场 信件 证人 渡船 地窖 磨坊 档案 普查 罢工 视察 道路 粮食 在 之后 附近 说 打开 关闭 发现'.split(
        ' ',
      ),
    blank: '',
    stop: '。',
  },
  arabic: {
    lang: 'ar',
    words:
      'الميناء الفنار المرشد المجلس السجل الجسر المحجر المد الشتاء السوق الرسالة الشاهد العبارة القبو المطحنة الأرشيف الإحصاء الإضراب الطريق الحبوب في على بعد قرب قال فتح أغلق وجد'.split(
        ' ',
      ),
    blank: ' ',
    stop: '.',
  },
} as const satisfies Record<string, InventedLanguage>;

/** So many words, the first letter large where the script has large ones. */
export function phrase(random: Random, { words, blank }: InventedLanguage, count: number): string {
  const text = Array.from({ length: count }, () => random.pick(words)).join(blank);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Sentences of eight to sixteen words, with about so many words in all. */
export function prose(random: Random, language: InventedLanguage, count: number): string {
  const sentences: string[] = [];
  for (let left = count; left > 0;) {
    const length = 8 + random.below(9);
    sentences.push(phrase(random, language, length) + language.stop);
    left -= length;
  }
  return sentences.join(language.blank);
}
