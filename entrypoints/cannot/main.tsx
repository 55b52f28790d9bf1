import '../../components/styles/tokens.css';
import '../../components/styles/cannot.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { Cannot, isWhyNot } from '../../components/cannot/cannot.tsx';
import { Texts } from '../../components/ui/texts.ts';

const params = new URLSearchParams(location.search);
const why = params.get('why');
const tab = Number(params.get('tab'));

document.documentElement.lang = browser.i18n.getUILanguage();
// The next click on the button tries again.
if (Number.isInteger(tab)) void browser.action.setPopup({ tabId: tab, popup: '' }).catch(() => {});

const app = document.getElementById('app');
if (app) {
  render(
    <Texts.Provider value={i18n.t}>
      <Cannot why={isWhyNot(why) ? why : 'unknown'} />
    </Texts.Provider>,
    app,
  );
}
