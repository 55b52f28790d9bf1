import { describe, expect, it } from 'vitest';
import { deepest, defuse, formMark } from '../../lib/dom/clean/defuse.ts';
import { page } from './page.ts';

const traps = [
  ['parentNode in a form', '<form><input name="parentNode"><p>kept words</p></form>'],
  ['nested clobbering', '<form id="body"><input name="childNodes"><input name="remove"><input name="replaceWith"><p>kept words</p></form>'],
  [
    'attributes in a form',
    '<form><input name="attributes"><input name="getAttribute"><input name="removeAttribute"><p>kept words</p></form>',
  ],
  [
    'localName in a form',
    '<form><input name="localName"><input name="getAttribute"><input name="firstElementChild"><p>kept words</p></form>',
  ],
  ['querySelectorAll on the document', '<img name="querySelectorAll"><p>kept words</p>'],
  ['documentElement on the document', '<form name="documentElement"></form><embed name="body"><p>kept words</p>'],
  ['cloneNode on the document', '<img name="cloneNode"><img name="createElement"><object id="URL"></object><p>kept words</p>'],
] as const;

describe('defuse', () => {
  it.each(traps)('survives %s', (_name, html) => {
    const { copy } = defuse(page(html));
    expect(copy.body.textContent).toContain('kept words');
    expect(copy.querySelector('form, input, img[name], embed, object')).toBeNull();
  });

  it('leaves the page itself as it was', () => {
    const original = page('<form name="x"><button>Go</button><select><option>a</select></form><p data-role="body">text</p>');
    const before = original.documentElement.outerHTML;
    defuse(original);
    expect(original.documentElement.outerHTML).toBe(before);
  });

  it('keeps the titles of accordions, drops other buttons', () => {
    const { copy } = defuse(page('<h3><button>What is it?</button></h3><button aria-controls="a">Causes</button><button>Print</button>'));
    expect(copy.body.textContent).toBe('What is it?Causes');
  });

  it('says what a form asked for', () => {
    const { copy } = defuse(
      page('<form id="a"><input type="email"></form><form id="b"><textarea></textarea></form><form id="c"><input name="q"></form>'),
    );
    expect([...copy.querySelectorAll(`[${formMark}]`)].map((box) => box.getAttribute(formMark))).toEqual(['email', 'text', '']);
  });

  it('flattens absurd depth without losing text', () => {
    const { copy } = defuse(
      page(`${'<div>'.repeat(800)}deep<b>er</b><p hidden>No.</p><style>b{visibility:visible}</style>${'</div>'.repeat(800)}`),
    );
    let depth = 0;
    for (let node = copy.querySelector('b') as Element | null; node; node = node.parentElement) depth++;
    for (const style of copy.querySelectorAll('style')) style.remove();
    expect(copy.body.textContent).toBe('deeper');
    expect(depth).toBeLessThanOrEqual(deepest + 5);
  });

  it('strips roles that only we may give', () => {
    expect(defuse(page('<p data-role="warning">x</p>')).copy.querySelector('[data-role]')).toBeNull();
  });
});
