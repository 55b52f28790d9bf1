import { prose } from './prose.ts';
import { randomFrom } from './random.ts';

/** Some paragraphs that make an article of any of the shapes. */
const opening = (random: () => number): string => Array.from({ length: 6 }, () => `<p>${prose(random, 50)}</p>`).join('');

type Shape = (count: number, text: (words: number) => string) => string;

const many = (count: number, make: (i: number) => string): string => Array.from({ length: count }, (_, i) => make(i)).join('\n');

/** Articles that are long in one way; each is so many blocks of about fifteen words. */
export const growthShapes: Readonly<Record<string, Shape>> = {
  paragraphs: (count, text) => many(count, () => `<p>${text(15)}</p>`),
  'list items': (count, text) => `<ul>${many(count, () => `<li>${text(15)}</li>`)}</ul>`,
  'table rows': (count, text) => `<table><tbody>${many(count, (i) => `<tr><td>${i}</td><td>${text(15)}</td></tr>`)}</tbody></table>`,
  'br text': (count, text) => `<div>${many(count, () => `${text(15)}<br><br>`)}</div>`,
  references: (count, text) =>
    `<h2>References</h2><ol>${many(count, (i) => `<li id="r${i}">${text(15)} <a href="/doi/${i}">doi</a></li>`)}</ol>`,
  sections: (count, text) =>
    many(Math.round(count / 4), () => `<section><h2>${text(8)}</h2>${many(3, () => `<p>${text(15)}</p>`)}</section>`),
};

/** A page whose article has one of the shapes, with so many blocks. */
export const growthPage = (shape: Shape, count: number): string => {
  const random = randomFrom(count);
  const body = shape(count, (words) => prose(random, words));
  return `<!doctype html><html lang="en"><head><title>A long page</title></head><body><nav><a href="/">Home</a></nav>
<main><article><h1>A long page</h1>${opening(random)}${body}</article></main><footer><p>© Example</p></footer></body></html>`;
};
