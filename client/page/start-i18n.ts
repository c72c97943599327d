import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { initialLanguage, type Language, langTag, storeLanguage } from '../i18n/language.ts';
import { languageOf } from '../view/address.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zh };
  }
}

/** The page's translations, ready at once, with the document's `lang` kept in step. */
export function startI18n(): i18n {
  const instance = i18next.createInstance();
  instance.use(initReactI18next);
  void instance.init({
    resources: { zh: { translation: zh }, en: { translation: en } },
    lng: languageOf(location.search) ?? initialLanguage(navigator.languages),
    supportedLngs: ['zh', 'en'] satisfies Language[],
    fallbackLng: false,
    initAsync: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
  const announce = (language: string) => {
    document.documentElement.lang = language === 'en' ? langTag.en : langTag.zh;
  };
  announce(instance.language);
  instance.on('languageChanged', (language) => {
    announce(language);
    storeLanguage(language === 'en' ? 'en' : 'zh');
  });
  return instance;
}
