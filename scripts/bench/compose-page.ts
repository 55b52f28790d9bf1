import { prose } from './prose.ts';
import { randomFrom } from './random.ts';

const times = (count: number, make: (i: number) => string): string => Array.from({ length: count }, (_, i) => make(i)).join('\n');

const link = (text: string): string => `<a class="link link--inline" href="/${text.toLowerCase().replace(/\W+/g, '-')}">${text}</a>`;

const frame = (random: () => number, article: string): string => `<!doctype html>
<html lang="en"><head><title>Living well with a long illness | Example Health</title>
<meta name="author" content="Ada Example"><meta property="og:site_name" content="Example Health">
<style>.sr-only{display:none}.card{padding:1rem}@media print{.no-print{display:none}}</style></head>
<body class="page page--article"><div id="root"><div class="layout">
<header class="site-header"><a class="logo" href="/"><img src="/logo.svg" alt="Example Health" width="90" height="30"></a>
<nav class="main-nav"><ul>${times(30, (i) => `<li class="nav-item"><a href="/topic/${i}">${prose(random, 2)}</a></li>`)}</ul></nav>
<form role="search"><input name="q" placeholder="Search"><button>Search</button></form></header>
<div class="ad-slot ad-slot--top" aria-hidden="true"><span>Advertisement</span></div>
<main class="content"><article class="post">${article}</article>
<aside class="sidebar"><h2>Most read</h2>${times(8, () => `<div class="card"><img src="/t.jpg" width="80" height="60" alt="">${link(prose(random, 8))}</div>`)}</aside></main>
<section class="comments" id="comments"><h2>Comments</h2>${times(20, () => `<div class="comment"><b class="user">Reader</b><time>2 May</time><p>${prose(random, 30)}</p><a href="#reply">Reply</a></div>`)}</section>
<footer class="site-footer">${times(4, () => `<div class="column"><ul>${times(10, (i) => `<li><a href="/f/${i}">${prose(random, 2)}</a></li>`)}</ul></div>`)}<p>© Example Health</p></footer>
</div></div><script>window.dataLayer=[]</script></body></html>`;

const paragraph = (random: () => number, i: number): string => {
  const [a, b, c] = [prose(random, 25), prose(random, 18), prose(random, 20)];
  return `<div class="block block--text"><p class="text text--body">${a} ${link(prose(random, 8))} ${b} <strong>Ask early.</strong> ${c}<sup class="cite"><a href="#r${i}">[${i}]</a></sup></p></div>`;
};

/** About 500 words as an article has them: a heading, paragraphs, and by turns a list, a picture, a table, a box to sign up in. */
const section = (random: () => number, i: number): string => {
  const extras = [
    () => `<ul class="list">${times(6, () => `<li>${prose(random, 10)}</li>`)}</ul>`,
    () =>
      `<figure class="media"><img src="/p${i}.jpg" srcset="/p${i}-800.jpg 800w" alt="" loading="lazy"><figcaption>${prose(random, 12)}</figcaption></figure>`,
    () =>
      `<table class="data"><thead><tr><th>What</th><th>How often</th><th>Why</th></tr></thead><tbody>${times(6, () => `<tr>${times(3, () => `<td>${prose(random, 8)}</td>`)}</tr>`)}</tbody></table>`,
    () => `<aside class="newsletter-signup"><h3>Get our newsletter</h3><form><input type="email"><button>Sign up</button></form></aside>`,
  ];
  return `<section class="article-section" id="s${i}"><h2 class="heading">${prose(random, 8).replace(/\.$/, '')}</h2>${times(6, (j) => paragraph(random, i * 6 + j))}${extras[i % extras.length]?.() ?? ''}</section>`;
};

/** A page of a magazine with an article of about so many words, and around it what such pages have. The same seed gives the same page. */
export const composePage = (words: number, seed: number): string => {
  const random = randomFrom(seed);
  const sections = times(Math.max(1, Math.round(words / 540)), (i) => section(random, i));
  const references = times(
    Math.round(words / 200),
    (i) => `<li id="r${i}">Example A, Sample B. ${prose(random, 12)} <i>J Example</i> 2024;${i}:1.</li>`,
  );
  return frame(
    random,
    `<header class="post-header"><h1>Living well with a long illness</h1><p class="byline">By <a href="/ada">Ada Example</a></p>
<div class="share"><a href="#f">Share</a><a href="#x">Post</a></div></header>
<div class="post-body">${sections}<h2>References</h2><ol class="references">${references}</ol></div>`,
  );
};
