import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { i18n } from '#i18n';

/** Every string people see comes through this one function. */
export type Translate = typeof i18n.t;

export const Texts = createContext<Translate>(((key: string) => key) as Translate);

export const useTexts = (): Translate => useContext(Texts);
