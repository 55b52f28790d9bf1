import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import type { ScriptAnswer } from '../../lib/core/script-answer.ts';
import { isReadableType } from '../../lib/core/why-not.ts';
import { pageSession, type Session } from './session.ts';

/** Where the one session of this document is kept: in the page script's own world, out of the page's reach. */
const world = globalThis as { plainlySession?: Session };

/** Put into the page at each toggle; what it returns is the answer the background waits for. */
export default defineUnlistedScript((): ScriptAnswer => {
  if (!isReadableType(document.contentType)) return { plainly: true, state: 'cannot', contentType: document.contentType };
  world.plainlySession ??= pageSession(document, i18n.t('frame.title'));
  return { plainly: true, state: world.plainlySession.toggle() };
});
