/**
 * Composed pages, some with an article that goes on at another address and some that only look like it. All sites, people
 * and texts are invented.
 */
export interface PagerCase {
  name: string;
  url: string;
  html: string;
  /**
   * The pages of the same article that come after this one and that this page links to, in page order. An address is the link's
   * own, made absolute, without its fragment (a query stays as it is linked). Just the one-page version where the page links to one.
   * `null`: nothing to join.
   */
  further: string[] | null;
}

const sleep = `<p>Most adults need between seven and nine hours of sleep a night, yet many of us get by on six and call it normal. The cost builds slowly, so it is easy to blame work, age or the weather for feeling worn out.</p>
<p>A short night changes how the body handles sugar and how hungry we feel the next day. People who slept five hours in one small study chose larger meals and felt less full after eating them than those who slept eight.</p>
<p>Good habits help more than most people expect. Go to bed at about the same time, keep the room cool and dark, and leave the phone in another room, where it cannot light up or tempt you at two in the morning.</p>`;

const gout = `<p>Gout is a kind of arthritis that comes on suddenly, often at night, and often in the big toe. The joint turns hot, red and so tender that even the weight of a bed sheet can be hard to bear.</p>
<p>It happens when there is too much uric acid in the blood. Tiny sharp crystals form in the joint, and the body treats them as an enemy, which is why the swelling and the pain arrive together and so quickly.</p>
<p>An attack usually fades within a week or two, even without treatment, but anti-inflammatory medicine makes that time far easier. Ask a doctor before you start, because some of these medicines do not suit people with kidney disease.</p>`;

const asthma = `<p>Asthma makes the small tubes that carry air in and out of the lungs swell and tighten. Some people notice it only after a run on a cold morning, while others wheeze and cough on most nights of the week.</p>
<p>Two kinds of inhaler do most of the work. A preventer, used each day, calms the swelling over weeks, and a reliever opens the tubes within minutes when breathing gets hard, for example at the start of an attack.</p>
<p>If you need the reliever more than two or three times a week, the asthma is not well controlled. See your nurse or doctor, who will look at how you use the inhaler before they think about changing the medicine.</p>`;

const sugar = `<p>Type 2 diabetes means that the body no longer uses insulin well, so sugar stays in the blood instead of moving into the cells. It often grows for years before anyone notices, because the early signs are easy to miss.</p>
<p>Being thirsty, passing urine more often and feeling tired are the usual first hints. A simple blood test can tell, and it needs no fasting in many clinics, since it measures the average sugar level of the past three months.</p>
<p>Losing even a modest amount of weight can bring the level down, and some people go into remission. Others need tablets from the start, and there is no shame in that, since genes play a large part in who gets diabetes.</p>`;

const iron = `<p>Iron is the metal that lets red blood cells carry oxygen. When there is too little of it, the body makes fewer and smaller cells, and climbing the stairs that never bothered you before leaves you short of breath.</p>
<p>Heavy periods, pregnancy and a diet with hardly any meat or beans are common reasons. In men and in women past the menopause, doctors look for slow bleeding in the stomach or bowel, because it can be a sign of something serious.</p>
<p>Tablets work, but they take months, and many people stop because their stomach hurts. Taking them every second day seems to be gentler, and recent trials suggest that the body takes up just as much of the iron that way.</p>`;

const knee = `<p>Knee pain after fifty is so common that many people think nothing can be done. Yet the best treatment for a worn knee costs very little, has few side effects and can be started at home today: strong thigh muscles.</p>
<p>Begin with something you can do without much pain, such as rising from a chair ten times without using your hands. If the knee aches more than a day later, do fewer the next time, but do not stop altogether.</p>
<p>Surgery to wash out or trim the joint was once popular and is now rarely advised. Trials compared it with a pretend operation and found that people in both groups felt about equally better a year after they went home.</p>`;

const migraine = `<p>A migraine is more than a bad headache. Many people feel sick, cannot stand light or noise, and need to lie down in a dark room for hours, and about one in four sees zigzag lines or blind spots before the pain begins.</p>
<p>Keeping a diary for two months often shows a pattern. Skipped meals, a long lie-in at the weekend, the days before a period and strong smells come up again and again, although no two people have quite the same list.</p>
<p>Painkillers work best when they are taken early, but using them on more than ten days a month can bring on headaches of its own. Doctors then suggest a medicine that is taken daily to make attacks rarer and milder.</p>`;

const pollen = `<p>Hay fever begins when the body mistakes pollen for a threat. Cells in the nose let go of histamine, the nose runs, the eyes itch, and on a dry and windy day in June it can feel as if it will never stop.</p>
<p>A steroid nose spray is the most useful single treatment for most people, provided it is started a week or two before the season. Aim slightly outwards, away from the wall in the middle, and do not sniff hard afterwards.</p>
<p>Tablets against histamine act within an hour and help with sneezing and itching more than with a blocked nose. Choose one that does not make you sleepy if you drive, and ask a pharmacist if you take other medicines.</p>`;

const pressure = `<p>High blood pressure has no symptoms in most people, and that is the trouble with it. The heart pushes harder than it should for years, and the walls of the arteries thicken long before anything can be felt or seen.</p>
<p>A reading in the surgery can run high because people are nervous there. That is why doctors ask for a week of readings at home, sitting quietly, with the arm resting on a table and the cuff on bare skin.</p>
<p>Less salt, a brisk walk on most days and fewer alcoholic drinks each lower the pressure a little, and together they can do as much as one tablet. Many people need medicine as well, often two kinds in small doses.</p>`;

const shingles = `<p>Anyone who has had chickenpox carries the virus for life, asleep in the nerves near the spine. Decades later it may wake up and travel along one nerve to the skin, and that painful stripe of blisters is called shingles.</p>
<p>The pain often comes first, a burning on one side of the chest or face, so that people think of the heart or a bad tooth. A few days later the rash appears, and then there is little doubt about the cause.</p>
<p>Antiviral tablets should begin within three days of the rash. They shorten the illness and may lower the risk of a nerve pain that lingers for months, which is the complication that older people rightly fear the most.</p>`;

const bread = `<p>Sourdough rises with wild yeast that you keep alive in a jar of flour and water. It asks for patience rather than skill: the dough does most of the work by itself while you sleep, and the oven does the rest.</p>
<p>Feed the jar in the morning, and wait until it has doubled and a spoonful floats in water. If it sinks, the yeast is still sluggish, and the loaf will be as heavy as a brick however long you knead it.</p>
<p>Fold the dough four times during the first two hours instead of kneading it. Wet your hands, lift one side, stretch it gently and lay it over the middle, then turn the bowl and do the same with the others.</p>`;

const bikes = `<p>Five years ago hardly anyone in Marlow Quay cycled to work, and the one painted lane ended in a row of parked vans. Today one trip in six is made by bike, and the town has become a place that planners visit.</p>
<p>The change did not begin with a grand plan, says Odile Brandt, who was the council's only traffic engineer at the time. It began with a burst water main that closed the high street to cars for eleven weeks in spring.</p>
<p>Shopkeepers expected ruin and counted their takings every night. By the fourth week most of them were selling more than before, and when the pipe was mended, thirty of them signed a letter asking for the street to stay closed.</p>`;

const soil = `<p>Clay soil has a bad name among gardeners because it sticks to boots in winter and cracks like old paint in July. But it also holds on to water and food for plants far better than sand, and roses love it.</p>
<p>The mistake most people make is to dig it when it is wet. Every footstep presses the air out, and the lumps that a spade turns up dry into something close to brick, which no root or worm can enter.</p>
<p>Spread compost on top in autumn, two fingers deep, and leave it alone. Worms pull it down over the winter, and after three or four years the top layer becomes dark and crumbly without any digging at all.</p>`;

const owls = `<p>Barn owls hunt by sound. Their face is a shallow dish of stiff feathers that gathers the rustle of a vole under the grass, and because one ear sits higher than the other they know just how far below it is.</p>
<p>Farm buildings with open gables used to give them a dry place to nest. As barns were turned into homes, the birds lost their lofts, and in our valley there was not a single pair left by the end of the nineties.</p>
<p>A group of volunteers began to put up boxes in 2004, forty of them in the first winter. Eleven were used within three years, mostly by jackdaws, and then one evening in May a white shape came out of number nine.</p>`;

const backs = `<p>Back pain usually gets better on its own within six weeks, whatever we do, and staying active helps it along. Lying in bed feels kind at first, but muscles weaken within days and the way back becomes longer than it needed to be.</p>
<p>Scans are seldom useful in the first weeks. They show worn discs in half of all people who have no pain whatsoever, and a frightening report can do real harm to someone who would have been well by the end of the month.</p>
<p>Go to a hospital at once if you have back pain and cannot pass urine, feel numb between the legs or lose strength in a foot. These signs are rare, but they can mean that nerves are being squeezed and need help fast.</p>`;

const thyroid = `<p>The thyroid is a small gland in the neck, shaped like a butterfly, that sets the pace of the whole body. When it makes too little hormone, everything slows: the pulse, the bowel, the mind and even the growth of hair.</p>
<p>Tiredness and weight gain have many causes, so a blood test is the only way to tell. Doctors measure a signal from the brain that rises when the gland is slow, and then look at the hormone itself.</p>
<p>Treatment is one tablet a day, taken with water half an hour before breakfast. It takes about six weeks until a new dose settles, which is why there is little point in testing the blood any sooner than that.</p>`;

const teeth = `<p>Bleeding gums are the mouth's way of asking for a better brush, not for a rest. When the soft film along the edge of the gums stays for more than a day, it hardens, and the gum swells and bleeds easily.</p>
<p>Brush twice a day for two minutes with a soft brush and a paste that contains fluoride. Spit, but do not rinse afterwards, since the little bit of paste that stays behind goes on protecting the teeth for an hour.</p>
<p>Between the teeth a brush cannot reach, so use small interdental brushes in the size your dentist suggests. The gums may bleed more during the first week, and then, as a rule, they stop and stay pink and firm.</p>`;

const dormir = `<p>Dormir mal una noche no es grave, pero cuando ocurre varias veces por semana durante meses el cuerpo lo nota. Cuesta concentrarse, sube la tensión y muchas personas se sienten irritables sin saber muy bien por qué les pasa eso.</p>
<p>La mayoría de los adultos necesita entre siete y nueve horas de sueño. Acostarse siempre a la misma hora, cenar ligero y dejar el móvil fuera del dormitorio son cambios pequeños que ayudan más de lo que solemos pensar al principio.</p>
<p>Las pastillas para dormir pueden servir unos días, aunque no conviene tomarlas durante mucho tiempo porque pierden su efecto y crean dependencia. Si el insomnio dura más de tres meses, lo mejor es hablar con el médico de cabecera.</p>`;

const ruecken = `<p>Rückenschmerzen vergehen bei den meisten Menschen innerhalb von sechs Wochen, und zwar auch ohne Spritzen oder teure Geräte. Wichtig ist vor allem, in Bewegung zu bleiben, denn wer lange liegt, verliert schnell Kraft und braucht danach viel mehr Zeit.</p>
<p>Ein Bild vom Rücken ist in den ersten Wochen selten nötig. Bei der Hälfte aller gesunden Menschen zeigt es abgenutzte Bandscheiben, die gar nicht weh tun, und ein solcher Befund macht vielen Menschen mehr Angst, als er ihnen jemals nützt.</p>
<p>Sofort in die Klinik gehört, wer nicht mehr Wasser lassen kann, zwischen den Beinen taub ist oder einen Fuß nicht mehr heben kann. Das ist selten, aber dann zählt jede Stunde, weil Nerven eingeklemmt sein können und Hilfe brauchen.</p>`;

const tension = `<p>L'hypertension ne fait pas mal, et c'est bien là le problème. Pendant des années le cœur pousse trop fort, les artères se durcissent, et la plupart des gens ne l'apprennent que par hasard, lors d'une visite pour tout autre chose.</p>
<p>Une mesure au cabinet peut être trop haute parce que l'on est nerveux. C'est pourquoi les médecins demandent une semaine de mesures à la maison, assis au calme, le bras posé sur une table et sans parler pendant la mesure.</p>
<p>Moins de sel, une marche rapide presque tous les jours et moins d'alcool font chacun baisser un peu la tension. Beaucoup de personnes ont aussi besoin d'un médicament, souvent de deux à petite dose, et ce n'est pas un échec.</p>`;

/** One article over several pages. */
const joined: PagerCase[] = [
  {
    name: '1 | 2 | 3 Next Page > without rel=next',
    url: 'https://www.healthharbor.example/guide/sleep-loss',
    html: `<div id="masthead"><a href="/">Health Harbor</a> <a href="/guide">Guides</a> <a href="/news">News</a></div>
<div id="content">
<h1>What a short night does to you</h1>
<p class="by">By Mira Tolland. Reviewed by Jonas Ekwe, MD</p>
${sleep}
<div class="pgr">
<b>1</b> | <a href="/guide/sleep-loss?page=2">2</a> | <a href="/guide/sleep-loss?page=3">3</a>
<a href="/guide/sleep-loss?page=2">Next Page &gt;</a>
</div>
<div class="more"><h3>Related</h3><a href="/guide/naps">Are naps good for you?</a></div>
</div>`,
    further: ['https://www.healthharbor.example/guide/sleep-loss?page=2', 'https://www.healthharbor.example/guide/sleep-loss?page=3'],
  },
  {
    name: '/2 in a list in nav',
    url: 'https://plainclinic.example/conditions/gout-explained',
    html: `<header><nav><ul><li><a href="/conditions">Conditions</a></li><li><a href="/drugs">Drugs</a></li></ul></nav></header>
<main><article>
<h1>Gout explained</h1>
<time datetime="2021-04-02">2 April 2021</time>
${gout}
<nav aria-label="Pagination"><ul>
<li><span aria-current="page">1</span></li>
<li><a href="/conditions/gout-explained/2">2</a></li>
<li><a href="/conditions/gout-explained/3">3</a></li>
<li><a href="/conditions/gout-explained/4">4</a></li>
<li><a href="/conditions/gout-explained/2" rel="next">Next</a></li>
</ul></nav>
</article></main>
<footer><a href="/about">About</a> <a href="/terms">Terms</a></footer>`,
    further: [
      'https://plainclinic.example/conditions/gout-explained/2',
      'https://plainclinic.example/conditions/gout-explained/3',
      'https://plainclinic.example/conditions/gout-explained/4',
    ],
  },
  {
    name: 'Pages: 1 2 3 at /page/2/',
    url: 'https://quietbody.example/2020/05/living-with-asthma/',
    html: `<div class="site-top"><a href="/">Quiet Body</a></div>
<article class="post">
<h1 class="entry-title">Living with asthma</h1>
<div class="entry-content">
${asthma}
<p class="page-links">Pages: <span>1</span>
<a href="https://quietbody.example/2020/05/living-with-asthma/page/2/"><span>2</span></a>
<a href="https://quietbody.example/2020/05/living-with-asthma/page/3/"><span>3</span></a></p>
</div>
<p class="meta">Filed under <a href="/category/lungs/">Lungs</a></p>
</article>
<aside><h2>Recent posts</h2><ul><li><a href="/2020/06/bee-stings/">Bee stings</a></li></ul></aside>`,
    further: [
      'https://quietbody.example/2020/05/living-with-asthma/page/2/',
      'https://quietbody.example/2020/05/living-with-asthma/page/3/',
    ],
  },
  {
    name: '-2.html in a table',
    url: 'http://www.oldvillagedoctor.example/library/diabetes.html',
    html: `<table width="760"><tr><td bgcolor="#eeeeee"><a href="/library/">Library</a><br><a href="/ask/">Ask us</a></td>
<td>
<h2>Diabetes in later life</h2>
${sugar}
<table align="center"><tr>
<td><font size="2"><b>1</b></font></td>
<td><a href="diabetes-2.html"><font size="2">2</font></a></td>
<td><a href="diabetes-3.html"><font size="2">3</font></a></td>
<td><a href="diabetes-2.html"><font size="2">next &raquo;</font></a></td>
</tr></table>
<hr><font size="1">Copyright 2004 Old Village Doctor</font>
</td></tr></table>`,
    further: ['http://www.oldvillagedoctor.example/library/diabetes-2.html', 'http://www.oldvillagedoctor.example/library/diabetes-3.html'],
  },
  {
    name: '_p2 with the current page as a.active',
    url: 'https://nutriform.example/articles/iron-and-you_p1',
    html: `<main>
<h1>Iron and you</h1>
<section class="copy">
${iron}
</section>
<div class="pagination">
  <a class="active" href="/articles/iron-and-you_p1">1</a>
  <a href="/articles/iron-and-you_p2">2</a>
  <a href="/articles/iron-and-you_p3">3</a>
  <a class="fwd" href="/articles/iron-and-you_p2">Next</a>
</div>
</main>
<footer>Nutriform is an invented magazine.</footer>`,
    further: ['https://nutriform.example/articles/iron-and-you_p2', 'https://nutriform.example/articles/iron-and-you_p3'],
  },
  {
    name: 'page-2.html in a folder',
    url: 'https://jointwise.example/topics/worn-knee/page-1.html',
    html: `<div class="crumbs"><a href="/">Home</a> &gt; <a href="/topics/">Topics</a> &gt; Worn knee</div>
<div class="text">
<h1>Help for a worn knee</h1>
${knee}
</div>
<div class="steps">
<span class="on">1</span>
<a href="page-2.html">2</a>
<a href="page-3.html">3</a>
<a href="page-4.html">4</a>
</div>
<div class="legal">This text does not replace a visit to your doctor.</div>`,
    further: [
      'https://jointwise.example/topics/worn-knee/page-2.html',
      'https://jointwise.example/topics/worn-knee/page-3.html',
      'https://jointwise.example/topics/worn-knee/page-4.html',
    ],
  },
  {
    name: '?pg=2&x=1 among other parameters',
    url: 'https://portal.carelane.example/show?doc=7741&x=1',
    html: `<div id="left"><a href="/show?doc=7740&amp;x=1">Tension headache</a><a href="/show?doc=7742&amp;x=1">Cluster headache</a></div>
<div id="main">
<h1>Migraine</h1>
${migraine}
<p align="center">Page <strong>1</strong>
<a href="/show?doc=7741&amp;pg=2&amp;x=1">2</a>
<a href="/show?doc=7741&amp;pg=3&amp;x=1">3</a></p>
</div>
<div id="foot"><a href="/show?doc=1&amp;x=1">Imprint</a></div>`,
    further: ['https://portal.carelane.example/show?doc=7741&pg=2&x=1', 'https://portal.carelane.example/show?doc=7741&pg=3&x=1'],
  },
  {
    name: 'index-2 in the path',
    url: 'https://seasonwell.example/hay-fever/index.html',
    html: `<h1>A calm guide to hay fever</h1>
<p class="author">Text: Ferdi Oolen</p>
<div class="body">
${pollen}
</div>
<span class="pages"><em>1</em> <a href="index-2.html">2</a> <a href="index-3.html">3</a></span>
<a class="nx" href="index-2.html">Read on &rarr;</a>
<div class="share"><a href="https://share.example/?u=hay-fever">Share</a></div>
<div class="bottom"><a href="/contact.html">Contact</a></div>`,
    further: ['https://seasonwell.example/hay-fever/index-2.html', 'https://seasonwell.example/hay-fever/index-3.html'],
  },
  {
    name: 'Page 1 of 4 with only a Next link',
    url: 'https://heartandhome.example/features/pressure-without-symptoms',
    html: `<header><a href="/">Heart &amp; Home</a></header>
<article>
<h1>Pressure without symptoms</h1>
<p class="standfirst">Why a cuff on the kitchen table tells more than one at the surgery.</p>
${pressure}
<div class="pager"><span>Page 1 of 4</span> <a href="/features/pressure-without-symptoms?page=2">Next</a></div>
</article>
<section class="teasers"><h2>Also in this issue</h2><a href="/features/salt">How much salt is too much?</a></section>
<footer>Heart &amp; Home, an invented paper</footer>`,
    further: ['https://heartandhome.example/features/pressure-without-symptoms?page=2'],
  },
  {
    name: 'Next page: Side effects, with a title',
    url: 'https://medleaf.example/drugs/antivirals-for-shingles',
    html: `<main>
<h1>Antiviral tablets for shingles</h1>
<p class="count">Page 1 of 3</p>
${shingles}
<p class="onward"><a href="/drugs/antivirals-for-shingles/2">Next page: Side effects</a></p>
<hr>
<p class="small">Last checked on 4 March 2022. Not for use in an emergency.</p>
</main>
<aside><h2>Popular</h2><a href="/drugs/calamine">Calamine lotion</a><a href="/drugs/zinc">Zinc</a></aside>`,
    further: ['https://medleaf.example/drugs/antivirals-for-shingles/2'],
  },
  {
    name: 'link rel=next in the head and a visible Next',
    url: 'https://thyroidnotes.example/slow-thyroid',
    html: `<head><title>The slow thyroid | Thyroid Notes</title>
<link rel="canonical" href="https://thyroidnotes.example/slow-thyroid">
<link rel="next" href="https://thyroidnotes.example/slow-thyroid?page=2"></head>
<body><h1>The slow thyroid</h1>
<div class="story">
${thyroid}
</div>
<a class="button" href="/slow-thyroid?page=2">Next</a>
<footer><a href="/privacy">Privacy</a></footer></body>`,
    further: ['https://thyroidnotes.example/slow-thyroid?page=2'],
  },
  {
    name: 'second page of four, Previous and Next in a paragraph',
    url: 'https://smilepages.example/gums.php?page=2',
    html: `<h1>Looking after your gums</h1>
<h2>How to brush (continued)</h2>
<div class="c">
${teeth}
</div>
<p class="nav"><a href="gums.php?page=1">Previous</a> |
<a href="gums.php?page=1">1</a> | 2 |
<a href="gums.php?page=3">3</a> |
<a href="gums.php?page=4">4</a> |
<a href="gums.php?page=3">Next</a></p>
<p>Smile Pages is written by dentists who do not exist.</p>`,
    further: ['https://smilepages.example/gums.php?page=3', 'https://smilepages.example/gums.php?page=4'],
  },
  {
    name: 'pager at the top and at the bottom',
    url: 'https://backroads.example/read/back-pain',
    html: `<div class="head"><a href="/">Backroads</a></div>
<h1>Back pain: wait, walk, and worry less</h1>
<div class="pg top"><span>1</span><a href="/read/back-pain/2">2</a><a href="/read/back-pain/3">3</a><a href="/read/back-pain/2">Next</a></div>
<article>
${backs}
</article>
<div class="pg bottom"><span>1</span><a href="/read/back-pain/2">2</a><a href="/read/back-pain/3">3</a><a href="/read/back-pain/2">Next</a></div>
<ul class="also"><li><a href="/read/sciatica">Sciatica</a></li><li><a href="/read/posture">Posture</a></li></ul>`,
    further: ['https://backroads.example/read/back-pain/2', 'https://backroads.example/read/back-pain/3'],
  },
  {
    name: '1 2 3 … 9',
    url: 'https://marlowledger.example/long-reads/the-street-that-closed',
    html: `<header><a href="/">The Marlow Ledger</a> <a href="/long-reads">Long reads</a></header>
<article>
<h1>The street that closed</h1>
<p class="by">Words by Anselm Ridout. Photographs by Kei Barro</p>
${bikes}
<div class="pages"><span class="current">1</span>
<a href="/long-reads/the-street-that-closed?page=2">2</a>
<a href="/long-reads/the-street-that-closed?page=3">3</a>
<span>…</span>
<a href="/long-reads/the-street-that-closed?page=9">9</a>
<a href="/long-reads/the-street-that-closed?page=2">Next ›</a></div>
</article>`,
    further: [
      'https://marlowledger.example/long-reads/the-street-that-closed?page=2',
      'https://marlowledger.example/long-reads/the-street-that-closed?page=3',
      'https://marlowledger.example/long-reads/the-street-that-closed?page=9',
    ],
  },
  {
    name: 'View as one page beside 1 2 3',
    url: 'https://gardenpost.example/soil/love-your-clay',
    html: `<article>
<h1>Love your clay</h1>
<p class="by">Hetty Marsh, 3 October</p>
${soil}
<div class="pagelist">
<span>1</span> <a href="/soil/love-your-clay/2">2</a> <a href="/soil/love-your-clay/3">3</a>
<a href="/soil/love-your-clay/2">Next page</a>
<a href="/soil/love-your-clay/all">View as one page</a>
</div>
</article>
<footer><a href="/shop">Seed shop</a></footer>`,
    further: ['https://gardenpost.example/soil/love-your-clay/all'],
  },
  {
    name: 'View All from the second of three pages',
    url: 'https://nightbirds.example/stories/owls-return?page=2',
    html: `<main><article>
<h1>The owls return</h1>
${owls}
<ul class="pager">
<li><a href="?page=1">« Prev</a></li>
<li><a href="?page=1">1</a></li>
<li class="is-current">2</li>
<li><a href="?page=3">3</a></li>
<li><a href="?page=3">Next »</a></li>
<li><a href="?page=all">View All</a></li>
</ul>
</article></main>`,
    further: ['https://nightbirds.example/stories/owls-return?page=all'],
  },
  {
    name: 'relative links beside the page',
    url: 'https://www.lungletter.example/archive/2016/inhalers',
    html: `<h1>Which inhaler, and when</h1>
<p><i>From the Lung Letter of May 2016</i></p>
${asthma}
<div><span>Page</span>
<span><b>1</b></span>
<span><a href="inhalers-2">2</a></span>
<span><a href="inhalers-3">3</a></span>
</div>
<hr>
<p><a href="../">All years</a> <a href="/subscribe">Subscribe</a></p>`,
    further: ['https://www.lungletter.example/archive/2016/inhalers-2', 'https://www.lungletter.example/archive/2016/inhalers-3'],
  },
  {
    name: 'protocol-relative links',
    url: 'https://feetfirst.example/toe/gout-at-night',
    html: `<section id="story">
<h1>Gout at night</h1>
${gout}
<p class="pp">
<em>1</em>
<a href="//feetfirst.example/toe/gout-at-night?p=2">2</a>
<a href="//feetfirst.example/toe/gout-at-night?p=3">3</a>
<a href="//feetfirst.example/toe/gout-at-night?p=2">Next page</a>
</p>
</section>
<div class="ad">Advertisement: warm socks</div>`,
    further: ['https://feetfirst.example/toe/gout-at-night?p=2', 'https://feetfirst.example/toe/gout-at-night?p=3'],
  },
  {
    name: 'links without www and without the slash at the end',
    url: 'https://www.redcells.example/learn/low-iron/',
    html: `<div class="wrap">
<h1>Low iron</h1>
<div class="rich">
${iron}
</div>
<nav class="pn">
<strong>1</strong>
<a href="https://redcells.example/learn/low-iron/2">2</a>
<a href="https://redcells.example/learn/low-iron/3">3</a>
</nav>
</div>
<footer>Red Cells, an invented charity</footer>`,
    further: ['https://redcells.example/learn/low-iron/2', 'https://redcells.example/learn/low-iron/3'],
  },
  {
    name: 'base href that moves relative links',
    url: 'https://www.kneeandhip.example/library/exercise/knee.html',
    html: `<head><title>Exercise for knees</title><base href="https://www.kneeandhip.example/library/"></head>
<body><h1>Exercise for knees</h1>
<p class="lead">Start small and keep going.</p>
${knee}
<table class="pgs"><tr><td>1</td>
<td><a href="exercise/knee-2.html">2</a></td>
<td><a href="exercise/knee-3.html">3</a></td>
<td><a href="exercise/knee-2.html">Next</a></td></tr></table>
<p><a href="hip/">Hips</a> <a href="ankle/">Ankles</a></p></body>`,
    further: ['https://www.kneeandhip.example/library/exercise/knee-2.html', 'https://www.kneeandhip.example/library/exercise/knee-3.html'],
  },
  {
    name: 'links that carry tracking parameters',
    url: 'https://dailywell.example/story/sugar-and-you',
    html: `<header><a href="/?utm_source=logo">Daily Well</a></header>
<article>
<h1>Sugar and you</h1>
${sugar}
<div class="article-pages">
<span class="sel">1</span>
<a href="/story/sugar-and-you?page=2&amp;utm_source=pager&amp;utm_medium=number">2</a>
<a href="/story/sugar-and-you?page=3&amp;utm_source=pager&amp;utm_medium=number">3</a>
</div>
</article>
<div class="rec"><a href="/story/honey?utm_source=rec">Is honey better?</a><a href="/story/dates?utm_source=rec">Dates</a></div>`,
    further: [
      'https://dailywell.example/story/sugar-and-you?page=2&utm_source=pager&utm_medium=number',
      'https://dailywell.example/story/sugar-and-you?page=3&utm_source=pager&utm_medium=number',
    ],
  },
  {
    name: 'the current address carries tracking parameters, the links do not',
    url: 'https://auraweekly.example/migraine-diary?utm_source=newsletter&utm_campaign=may&fbclid=Iw9x#top',
    html: `<main>
<h1>Keep a migraine diary</h1>
<p class="dek">Two months of notes can show what sets you off.</p>
${migraine}
<div class="pagination" role="navigation">
<span class="page current">1</span>
<a class="page" href="/migraine-diary?page=2">2</a>
<a class="page" href="/migraine-diary?page=3">3</a>
<a class="next" href="/migraine-diary?page=2">Next</a>
</div>
</main>`,
    further: ['https://auraweekly.example/migraine-diary?page=2', 'https://auraweekly.example/migraine-diary?page=3'],
  },
  {
    name: 'uppercase NEXT and PREV on the second page',
    url: 'https://LOUDHEALTH.example/SHINGLES/2',
    html: `<h1>SHINGLES: THE FACTS</h1>
<div class="txt">
${shingles}
</div>
<div class="arrows">
<a href="/SHINGLES">« PREV</a>
<span>2 / 5</span>
<a href="/SHINGLES/3">NEXT »</a>
</div>
<p class="promo"><a href="/MEASLES">READ THIS: MEASLES IS BACK</a></p>
<p class="promo"><a href="/MUMPS">READ THIS: MUMPS</a></p>`,
    further: ['https://loudhealth.example/SHINGLES/3'],
  },
  {
    name: 'Continue to page 2',
    url: 'https://crumbjournal.example/bake/first-sourdough',
    html: `<article>
<h1>Your first sourdough</h1>
<p class="meta">Prep 40 minutes, bake 45 minutes</p>
${bread}
<p><a class="cont" href="/bake/first-sourdough?part=2">Continue to page 2</a></p>
</article>
<section><h2>More from the oven</h2>
<a href="/bake/rye">Dark rye</a>
<a href="/bake/focaccia">Focaccia</a></section>`,
    further: ['https://crumbjournal.example/bake/first-sourdough?part=2'],
  },
  {
    name: 'Spanish: Anterior 1 2 3 Siguiente',
    url: 'https://saludclara.example/articulos/dormir-mejor',
    html: `<head><title>Dormir mejor - Salud Clara</title><meta http-equiv="content-language" content="es"></head>
<body><h1>Dormir mejor</h1>
<div class="texto">
${dormir}
</div>
<ul class="paginas"><li><b>1</b></li>
<li><a href="/articulos/dormir-mejor/pagina/2">2</a></li>
<li><a href="/articulos/dormir-mejor/pagina/3">3</a></li>
<li><a href="/articulos/dormir-mejor/pagina/2">Siguiente</a></li></ul>
<p><a href="/articulos">Todos los artículos</a></p></body>`,
    further: ['https://saludclara.example/articulos/dormir-mejor/pagina/2', 'https://saludclara.example/articulos/dormir-mejor/pagina/3'],
  },
  {
    name: 'German: Seite 1 von 3, Weiter',
    url: 'https://www.klarundgesund.example/ruecken/was-hilft.html',
    html: `<h1>Was bei Rückenschmerzen hilft</h1>
<p class="autor">Von Lene Harms</p>
<div class="artikel">
${ruecken}
</div>
<div class="blaettern">
Seite 1 von 3
<a href="was-hilft_2.html">Weiter</a>
</div>
<p><a href="/impressum.html">Impressum</a></p>`,
    further: ['https://www.klarundgesund.example/ruecken/was-hilft_2.html'],
  },
  {
    name: 'German: Seite 2 and Seite 3 as links',
    url: 'https://magazin-mitte.example/gesundheit/ruecken-3311',
    html: `<main lang="de">
<h1>Der Rücken und die Angst vor dem Bild</h1>
${ruecken}
<p>Auf einer Seite lesen? Leider nicht möglich.</p>
<ol class="seiten">
<li><span>Seite 1</span></li>
<li><a href="/gesundheit/ruecken-3311/seite-2">Seite 2</a></li>
<li><a href="/gesundheit/ruecken-3311/seite-3">Seite 3</a></li>
</ol>
</main>`,
    further: [
      'https://magazin-mitte.example/gesundheit/ruecken-3311/seite-2',
      'https://magazin-mitte.example/gesundheit/ruecken-3311/seite-3',
    ],
  },
  {
    name: 'French: Page suivante',
    url: 'https://bonnesante.example/dossiers/tension-arterielle',
    html: `<article lang="fr">
<h1>La tension sans bruit</h1>
<p class="auteur">Par Solène Vauquer</p>
${tension}
<div class="suite"><span>Page 1 sur 2</span>
<a href="/dossiers/tension-arterielle?page=2">Page suivante</a></div>
</article>
<aside><h2>À lire aussi</h2>
<a href="/dossiers/sel">Le sel caché</a></aside>`,
    further: ['https://bonnesante.example/dossiers/tension-arterielle?page=2'],
  },
  {
    name: 'aria-current on a link, arrows with labels only',
    url: 'https://glandgazette.example/reports/thyroid-testing?page=1',
    html: `<head><title>Thyroid testing</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"Thyroid testing","author":{"@type":"Person","name":"Ines Falk"}}</script></head>
<body><article>
<h1>Thyroid testing</h1>
${thyroid}
<nav><a href="?page=1" aria-current="page" aria-label="Page 1, current">1</a>
<a href="?page=2" aria-label="Page 2">2</a>
<a href="?page=3" aria-label="Page 3">3</a>
<a href="?page=2" aria-label="Next page">›</a>
<a href="?page=3" aria-label="Last page">»</a></nav>
</article></body>`,
    further: ['https://glandgazette.example/reports/thyroid-testing?page=2', 'https://glandgazette.example/reports/thyroid-testing?page=3'],
  },
  {
    name: 'article pager and a comment pager below it',
    url: 'https://openmouth.example/posts/floss-or-brush',
    html: `<article>
<h1>Floss or brush?</h1>
${teeth}
<div class="post-pages">Page: <span>1</span> <a href="/posts/floss-or-brush/2">2</a></div>
</article>
<section id="comments"><h2>41 comments</h2>
<p><b>Tam:</b> My dentist said the same thing last week.</p>
<p><b>Oru:</b> I never rinse any more.</p>
<div class="comment-pages"><span>1</span>
<a href="/posts/floss-or-brush?cpage=2#comments">2</a>
<a href="/posts/floss-or-brush?cpage=3#comments">3</a>
<a href="/posts/floss-or-brush?cpage=2#comments">Next</a></div>
</section>`,
    further: ['https://openmouth.example/posts/floss-or-brush/2'],
  },
  {
    name: 'article pager, then links to the previous and next article',
    url: 'https://cuffclub.example/magazine/home-readings',
    html: `<head><title>Home readings</title><link rel="next" href="https://cuffclub.example/magazine/pulse-at-rest"></head>
<body><article>
<h1>Home readings</h1>
${pressure}
<p class="pages"><strong>1</strong> · <a href="/magazine/home-readings?page=2">2</a> · <a href="/magazine/home-readings?page=3">3</a></p>
</article>
<div class="siblings">
<a href="/magazine/white-coats">Previous article: The white coat effect</a>
<a rel="next" href="/magazine/pulse-at-rest">Next article: Your pulse at rest</a>
</div></body>`,
    further: ['https://cuffclub.example/magazine/home-readings?page=2', 'https://cuffclub.example/magazine/home-readings?page=3'],
  },
  {
    name: 'article pager and a news list with its own pages beside it',
    url: 'https://spinepost.example/advice/first-week',
    html: `<main><h1>The first week of back pain</h1>
${backs}
<div class="paging"><i>1</i> <a href="/advice/first-week/2/">2</a> <a href="/advice/first-week/3/">3</a></div></main>
<aside class="news"><h3>Latest news</h3>
<ul><li><a href="/news/881">Chairs that stand up</a></li>
<li><a href="/news/880">Nurses walk out</a></li>
<li><a href="/news/879">A spa closes</a></li></ul>
<p><span>1</span> <a href="/news?page=2">2</a> <a href="/news?page=3">3</a> <a href="/news?page=2">Next</a></p>
</aside>`,
    further: ['https://spinepost.example/advice/first-week/2/', 'https://spinepost.example/advice/first-week/3/'],
  },
  {
    name: 'third page of four, one link back and one on',
    url: 'https://bedsidebooks.example/essays/night-shift/3',
    html: `<article><h1>Night shift</h1>
<p class="k">Page 3 of 4</p>
${sleep}
<div class="turn">
<a href="/essays/night-shift/2">Previous page</a>
<a href="/essays/night-shift/4">Next page</a>
</div>
</article>
<footer>
<a href="/essays">All essays</a>
</footer>`,
    further: ['https://bedsidebooks.example/essays/night-shift/4'],
  },
  {
    name: 'links that jump to the top of the article',
    url: 'https://sneezewatch.example/sprays',
    html: `<div class="banner">Pollen today: high</div>
<div id="article"><h1>How to use a nose spray</h1>
${pollen}
</div>
<div class="pager">
<span>1</span>
<a href="/sprays?page=2#article">2</a>
<a href="/sprays?page=3#article">3</a>
<a href="/sprays?page=2#article">Next page</a>
</div>
<p><a href="#article">Back to top</a></p>`,
    further: ['https://sneezewatch.example/sprays?page=2', 'https://sneezewatch.example/sprays?page=3'],
  },
  {
    name: 'pages counted from nought in the address',
    url: 'https://cityclinic.example/node/4120',
    html: `<main><h1>Tablets for diabetes</h1>
<article>
${sugar}
</article>
<ul class="pager">
<li class="pager-current">1</li>
<li><a href="/node/4120?page=1" title="Go to page 2">2</a></li>
<li><a href="/node/4120?page=2" title="Go to page 3">3</a></li>
<li class="pager-next"><a href="/node/4120?page=1" title="Go to next page">next ›</a></li>
<li class="pager-last"><a href="/node/4120?page=2" title="Go to last page">last »</a></li>
</ul></main>`,
    further: ['https://cityclinic.example/node/4120?page=1', 'https://cityclinic.example/node/4120?page=2'],
  },
  {
    name: 'notes [1] [2] [3] in the text and a pager at its end',
    url: 'https://featherfile.example/field/barn-owls',
    html: `<article><h1>Barn owls in the valley</h1>
<p>Counting owls is harder than it sounds, because they move between three or four roosts in a winter and hardly ever call.<a href="#n1">[1]</a> We counted pellets instead, and learned to tell fresh ones from old.<a href="#n2">[2]</a></p>
${owls}
<p class="seq"><b>1</b> <a href="/field/barn-owls-2">2</a> <a href="/field/barn-owls-3">3</a> <a href="/field/barn-owls-2">Next page »</a></p>
</article>
<ol class="notes">
<li id="n1">Valley bird group, winter notes, 2009.</li>
<li id="n2">Pellets keep their shine for about a week.</li>
</ol>`,
    further: ['https://featherfile.example/field/barn-owls-2', 'https://featherfile.example/field/barn-owls-3'],
  },
  {
    name: 'article pager, View all comments and a print link',
    url: 'https://townvoice.example/local/bike-lanes',
    html: `<article><h1>Who pays for the bike lanes?</h1>
<p class="tools"><a href="/local/bike-lanes/print">Print</a> <a href="mailto:?subject=bike-lanes">E-mail</a></p>
${bikes}
<div class="multi">
<span>1</span>
<a href="/local/bike-lanes/page/2">2</a>
<a href="/local/bike-lanes/page/2">Next page</a>
</div>
<p><a href="/local/bike-lanes/comments">View all 88 comments</a></p>
</article>
<p><a href="/local">All local stories</a></p>`,
    further: ['https://townvoice.example/local/bike-lanes/page/2'],
  },
  {
    name: 'second page of three with rel=prev, rel=next and a canonical address',
    url: 'https://allotment.example/clay?start=2',
    html: `<head><title>Clay, page 2</title><link rel="canonical" href="https://allotment.example/clay">
<link rel="prev" href="https://allotment.example/clay">
<link rel="next" href="https://allotment.example/clay?start=3"></head>
<body><article><h1>Clay: friend of the rose</h1>
${soil}
<div><a href="https://allotment.example/clay">1</a>
<strong>2</strong>
<a href="https://allotment.example/clay?start=3">3</a></div>
</article></body>`,
    further: ['https://allotment.example/clay?start=3'],
  },
  {
    name: 'a cgi address with next story beside next page',
    url: 'http://archive.tidebulletin.example/cgi-bin/story.cgi?id=5520',
    html: `<h3>Salt, pressure and the fishermen of Osk</h3>
<font face="serif">
${pressure}
</font>
<center>
[ 1 | <a href="story.cgi?id=5520&amp;page=2">2</a> | <a href="story.cgi?id=5520&amp;page=3">3</a> ]
<a href="story.cgi?id=5520&amp;page=2">Next page</a>
</center>
<center><a href="story.cgi?id=5519">Previous story</a> <a href="story.cgi?id=5521">Next story</a></center>`,
    further: [
      'http://archive.tidebulletin.example/cgi-bin/story.cgi?id=5520&page=2',
      'http://archive.tidebulletin.example/cgi-bin/story.cgi?id=5520&page=3',
    ],
  },
  {
    name: 'two pages, Page 2 as the only link',
    url: 'https://ovenandgarden.example/sourdough.htm',
    html: `<h2>Sourdough without fuss</h2>
<blockquote>
${bread}
</blockquote>
<p align="right">
Page 1 |
<a href="sourdough2.htm">Page 2</a>
</p>
<p align="center"><a href="home.htm">Home</a> - <a href="guestbook.htm">Guest book</a></p>`,
    further: ['https://ovenandgarden.example/sourdough2.htm'],
  },
];

/** Pages with nothing to join. */
const alone: PagerCase[] = [
  {
    name: 'last page of an article',
    url: 'https://plainclinic.example/conditions/gout-explained/3',
    html: `<main><article>
<h1>Gout explained</h1>
${gout}
<nav><ul>
<li><a href="/conditions/gout-explained/2">Previous</a></li>
<li><a href="/conditions/gout-explained">1</a></li>
<li><a href="/conditions/gout-explained/2">2</a></li>
<li><span>3</span></li>
</ul></nav>
</article></main>`,
    further: null,
  },
  {
    name: 'an article without any pager',
    url: 'https://thyroidnotes.example/before-breakfast',
    html: `<header><a href="/">Thyroid Notes</a></header>
<article>
<h1>Why before breakfast?</h1>
<p class="by">By Ines Falk</p>
${thyroid}
<p>Ask your pharmacist about <a href="/calcium">calcium tablets</a> and <a href="/coffee">coffee</a>.</p>
</article>
<footer><a href="/about">About</a></footer>`,
    further: null,
  },
  {
    name: 'older and newer comments',
    url: 'https://quietbody.example/2019/11/naps/',
    html: `<article><h1>In praise of naps</h1>
${sleep}
</article>
<div id="comments">
<h2>63 thoughts on naps</h2>
<ol><li>Bea: I nap on the bus.</li><li>Ulf: I envy you, Bea.</li></ol>
<div class="nav-links">
<a href="/2019/11/naps/comment-page-2/#comments">Older comments</a>
<a href="/2019/11/naps/comment-page-4/#comments">Newer comments</a></div>
</div>`,
    further: null,
  },
  {
    name: 'numbered pages of comments on the same address',
    url: 'https://openmouth.example/posts/fluoride',
    html: `<article><h1>Fluoride, again</h1>
${teeth}
</article>
<section class="discussion">
<h3>Comments, page 1 of 3</h3>
<p><b>Rafe:</b> Thank you for saying it plainly.</p>
<p><b>Joss:</b> What about children?</p>
<p class="pager"><span>1</span>
<a href="/posts/fluoride?page=2">2</a>
<a href="/posts/fluoride?page=3">3</a>
<a href="/posts/fluoride?page=2">Next &gt;</a></p>
</section>`,
    further: null,
  },
  {
    name: 'Next article',
    url: 'https://heartandhome.example/features/salt-in-bread',
    html: `<article><h1>The salt in our bread</h1>
${pressure}
</article>
<div class="pagination">
<a href="/features/pulse-at-rest">Next article</a>
</div>
<footer>
<a href="/features">All features</a>
</footer>`,
    further: null,
  },
  {
    name: 'Previous and Next story with titles',
    url: 'https://townvoice.example/local/2022/learning-to-cycle',
    html: `<article><h1>A town learns to cycle</h1>
${bikes}
</article>
<nav class="post-navigation" aria-label="Posts">
<a rel="prev" href="/local/2022/bakery-fire"><span>Previous story</span> Fire at the bakery</a>
<a rel="next" href="/local/2022/new-mayor"><span>Next story</span> A new mayor for the Quay</a>
</nav>
<footer>Town Voice</footer>`,
    further: null,
  },
  {
    name: 'Previous · Next between numbered posts',
    url: 'https://gardenpost.example/diary/41',
    html: `<h1>Garden diary: the clay in March</h1>
<p class="date">12 March</p>
${soil}
<p class="nav">
<a href="/diary/40">« Previous: Snowdrops, late</a> ·
<a href="/diary/42">Next: The first mowing »</a>
</p>
<p><a href="/diary">All diary posts</a></p>`,
    further: null,
  },
  {
    name: 'link rel=next in the head to the next blog post',
    url: 'https://nightbirds.example/blog/box-number-nine',
    html: `<head><title>Box number nine</title>
<link rel="prev" href="https://nightbirds.example/blog/winter-count">
<link rel="next" href="https://nightbirds.example/blog/ringing-the-chicks"></head>
<body><article><h1>Box number nine</h1>
${owls}
</article>
<p><a href="/blog/winter-count">← Previous</a> <a href="/blog/ringing-the-chicks">Next →</a></p>
</body>`,
    further: null,
  },
  {
    name: 'slideshow 1 of 12 with the next slide',
    url: 'https://dailywell.example/slideshow/foods-rich-in-iron',
    html: `<h1>12 foods rich in iron</h1>
<div class="slide"><img src="/i/lentils.jpg" alt="A bowl of lentils">
<p class="num">1 of 12</p>
<h2>Lentils</h2></div>
${iron}
<div class="slide-nav">
<a href="/slideshow/foods-rich-in-iron?slide=12">‹ Previous slide</a>
<a href="/slideshow/foods-rich-in-iron?slide=2">Next slide ›</a>
</div>`,
    further: null,
  },
  {
    name: 'photo gallery with numbered photos',
    url: 'https://marlowledger.example/gallery/street-party',
    html: `<article><h1>Pictures: the street party</h1>
<figure><img src="/g/1.jpg" alt="Children on bikes"><figcaption>Photo 1 of 5. Kei Barro</figcaption></figure>
<div class="photo-nav"><b>1</b>
<a href="/gallery/street-party?photo=2">2</a>
<a href="/gallery/street-party?photo=3">3</a>
<a href="/gallery/street-party?photo=4">4</a>
<a href="/gallery/street-party?photo=5">5</a>
<a href="/gallery/street-party?photo=2">Next photo</a></div>
${bikes}
</article>`,
    further: null,
  },
  {
    name: 'pictures inside an article',
    url: 'https://featherfile.example/field/nest-boxes',
    html: `<article><h1>Building a nest box</h1>
${owls}
<div class="gallery">
<p>Images</p>
<a href="/img/box-1.jpg">1</a>
<a href="/img/box-2.jpg">2</a>
<a href="/img/box-3.jpg">3</a>
<a href="/img/box-4.jpg">4</a>
</div>
</article>`,
    further: null,
  },
  {
    name: 'category list',
    url: 'https://quietbody.example/category/lungs/',
    html: `<h1>Lungs</h1>
<div class="teaser"><h2><a href="/2020/05/living-with-asthma/">Living with asthma</a></h2>
<p>Asthma makes the small tubes that carry air in and out of the lungs swell and tighten. Here is how people of all ages live with it, work with it, sing with it and sleep with it. <a href="/2020/05/living-with-asthma/">Read more</a></p></div>
<div class="teaser"><h2><a href="/2020/03/a-cough-that-stays/">A cough that stays</a></h2>
<p>After a cold, a cough can last for weeks without being a sign of anything bad. We asked two lung doctors when to wait and when to have the chest looked at by somebody. <a href="/2020/03/a-cough-that-stays/">Read more</a></p></div>
<div class="teaser"><h2><a href="/2019/12/wood-smoke/">Wood smoke indoors</a></h2>
<p>A fire looks cosy, but the air in the room can become worse than the air at a busy crossing. What a stove does to the lungs, and what an open window can do about it. <a href="/2019/12/wood-smoke/">Read more</a></p></div>
<div class="pagination"><span class="current">1</span>
<a href="/category/lungs/page/2/">2</a>
<a href="/category/lungs/page/3/">3</a>
<a class="next" href="/category/lungs/page/2/">Next</a></div>`,
    further: null,
  },
  {
    name: 'tag list with rel=next in the head',
    url: 'https://auraweekly.example/tag/triggers',
    html: `<head><title>Triggers</title><link rel="next" href="https://auraweekly.example/tag/triggers?page=2"></head>
<body><h1>Everything about: triggers</h1>
<article><h2><a href="/red-wine">Red wine and headaches</a></h2>
<p>For some people a single glass is enough, and for others it never matters at all. A chemist, a wine grower and a nurse explain what may be in the glass that hurts the head so much. <a href="/red-wine">More</a></p></article>
<article><h2><a href="/weekends">Why weekends hurt</a></h2>
<p>Saturday comes, the alarm clock rests, and at ten the pain sets in. A long lie-in is one of the best known triggers, and it is one of the few that we can do something about ourselves. <a href="/weekends">More</a></p></article>
<article><h2><a href="/storms">Does a storm bring it on?</a></h2>
<p>Many people swear that they feel the weather change before the sky does. Two large studies looked at air pressure and diaries side by side for a year, and came to different answers in the end. <a href="/storms">More</a></p></article>
<p><b>1</b> <a href="/tag/triggers?page=2">2</a> <a href="/tag/triggers?page=3">3</a> <a href="/tag/triggers?page=2">Next page</a></p></body>`,
    further: null,
  },
  {
    name: 'search results',
    url: 'https://portal.carelane.example/search?q=shingles',
    html: `<h1>Results for “shingles”</h1>
<p>1–3 of 28 results</p>
<div class="hit"><a href="/show?doc=301">Shingles: what to expect</a>
<p>… wake up and travel along one nerve to the skin, and that painful stripe of blisters is called shingles. The pain often comes first, a burning on one side of the chest or the face, and people think …</p></div>
<div class="hit"><a href="/show?doc=302">The shingles vaccine</a>
<p>… is given twice, two to six months apart, to people over sixty and to those with a weak immune system. The arm can be sore for a day or two, and some people feel as if they had caught …</p></div>
<div class="hit"><a href="/show?doc=388">Pain after shingles</a>
<p>… when the burning lasts for longer than three months after the rash is gone. Older people get it more often, and creams, plasters and certain tablets that calm the nerves can each help a little, though …</p></div>
<div class="pages">1 <a href="/search?q=shingles&amp;page=2">2</a> <a href="/search?q=shingles&amp;page=3">3</a>
<a href="/search?q=shingles&amp;page=2">Next &gt;</a></div>`,
    further: null,
  },
  {
    name: 'front page of a blog with whole posts',
    url: 'https://allotment.example/',
    html: `<h1>My allotment</h1>
<div class="post"><h2><a href="/2021/06/clay-again">Clay, again</a></h2>
${soil}
</div>
<div class="post"><h2><a href="/2021/05/slugs">Slugs</a></h2>
<p>They came with the rain and took the lettuce in a single night, all forty plants of it. I have tried beer, wool, copper and a torch, and the torch is the only thing I can honestly recommend to you.</p></div>
<div class="nav">
<a href="/page/2">2</a>
<a href="/page/3">3</a>
<a href="/page/2">Older posts</a>
</div>`,
    further: null,
  },
  {
    name: 'forum thread',
    url: 'https://talk.jointwise.example/thread/8812',
    html: `<h1>Knee worse after cycling?</h1>
<p class="pg">Page 1 of 3 <b>1</b> <a href="/thread/8812?page=2">2</a> <a href="/thread/8812?page=3">3</a></p>
<div class="post" id="p1"><p class="user">hillclimber, 12 posts</p>
<p>I am fifty-four and took up cycling last spring. The knee was fine at first, but for two weeks now it has been aching on the inside after every ride, and going down the stairs is the worst part.</p></div>
<div class="post" id="p2"><p class="user">saddlesore, 340 posts</p>
<p>Sounds like my knee three years ago. Have somebody look at the height of your saddle, because mine was two fingers too low, and everything got better within a month after I had raised it a bit.</p></div>
<div class="post" id="p3"><p class="user">Nan_K, 5 posts</p>
<p>I would see a physiotherapist before you change anything on the bike. Mine watched me ride for five minutes and found that I turn one foot out, which I had never noticed in all those years of riding.</p></div>
<p class="pg">Page 1 of 3 <b>1</b> <a href="/thread/8812?page=2">2</a> <a href="/thread/8812?page=3">3</a> <a href="/thread/8812?page=2">Next</a></p>
<p><a href="/login">Log in to reply</a></p>`,
    further: null,
  },
  {
    name: 'product page with pages of reviews',
    url: 'https://shop.sneezewatch.example/p/air-filter-20',
    html: `<h1>Air filter 20</h1><p class="price">89.00</p>
${pollen}
<button>Add to basket</button>
<section id="reviews"><h2>Customer reviews (212)</h2>
<p>★★★★☆ Quiet and simple. I wish that the cable were longer.</p>
<p>★★★★★ My nose says thank you.</p>
<div class="pagination">
<span>1</span>
<a href="/p/air-filter-20?page=2#reviews">2</a>
<a href="/p/air-filter-20?page=3#reviews">3</a>
<a href="/p/air-filter-20?page=2#reviews">Next</a></div>
</section>`,
    further: null,
  },
  {
    name: 'calendar beside an article',
    url: 'https://cityclinic.example/news/opening-hours',
    html: `<article><h1>New hours at our diabetes clinic</h1>
${sugar}
</article>
<aside><h3>April</h3>
<table><tr><th>M</th><th>T</th><th>W</th><th>T</th><th>F</th></tr>
<tr><td>1</td>
<td><a href="/events?day=2">2</a></td>
<td><a href="/events?day=3">3</a></td>
<td><a href="/events?day=4">4</a></td>
<td>5</td></tr></table>
<p><a href="/events?month=3">« March</a> <a href="/events?month=5">Next month »</a></p>
</aside>`,
    further: null,
  },
  {
    name: 'A to Z index',
    url: 'https://plainclinic.example/conditions/asthma',
    html: `<div class="az">
<a href="/conditions?l=0">0–9</a> <b>A</b>
<a href="/conditions?l=b">B</a>
<a href="/conditions?l=c">C</a>
<a href="/conditions?l=d">D</a>
<a href="/conditions?l=e">E</a>
<a href="/conditions?l=b">Next letter</a>
</div>
<article><h1>Asthma</h1>
${asthma}
</article>`,
    further: null,
  },
  {
    name: 'footnotes [1] [2] [3] within the page',
    url: 'https://bedsidebooks.example/essays/eight-hours',
    html: `<article><h1>The myth of the eight hours</h1>
<p>People in old diaries write of a first and a second sleep with a quiet hour in between,<a href="#f1">[1]</a> though some historians doubt it,<a href="#f2">[2]</a> and sleep doctors have never quite agreed on whether we should try to return to it.<a href="#f3">[3]</a></p>
${sleep}
<div class="notes">
<p id="f1"><a href="#r1">1</a> Letters of an innkeeper, 1702.</p>
<p id="f2"><a href="#r2">2</a> A reply to the above.</p>
<p id="f3"><a href="#r3">3</a> Minutes of a meeting.</p>
</div>
</article>`,
    further: null,
  },
  {
    name: 'reference numbers that lead to a list at another address',
    url: 'https://medleaf.example/reviews/antivirals',
    html: `<article><h1>Antivirals: what the trials say</h1>
${shingles}
<p>Trials in older people are rare, and most of them were small and short, so that the answer may well change within the next few years as new results arrive.
<sup><a href="/reviews/antivirals/references?n=1">1</a></sup>
<sup><a href="/reviews/antivirals/references?n=2">2</a></sup>
<sup><a href="/reviews/antivirals/references?n=3">3</a></sup></p>
<p><a href="/reviews/antivirals/references">All references</a></p>
</article>`,
    further: null,
  },
  {
    name: 'numbers that jump within the page',
    url: 'https://nutriform.example/articles/iron-questions',
    html: `<article><h1>Three questions about iron</h1>
<p class="jump">Go to: <a href="#1">1</a> | <a href="#2">2</a> | <a href="#3">3</a> <a href="#2">Next</a></p>
<h2 id="1">What is it for?</h2>
${iron}
<h2 id="2">Who needs more?</h2>
<p>Pregnant women, growing children and people who give blood often.</p>
<h2 id="3">What about tea?</h2>
<p>Drink it between meals.</p>
</article>`,
    further: null,
  },
  {
    name: 'chapters of a guide, each with its own topic',
    url: 'https://lungletter.example/guides/asthma/what-is-asthma',
    html: `<div class="guide-nav"><ol>
<li>What is asthma?</li>
<li><a href="/guides/asthma/causes">Causes</a></li>
<li><a href="/guides/asthma/treatment">Treatment</a></li>
<li><a href="/guides/asthma/children">Children with asthma</a></li>
</ol></div>
<article><h1>What is asthma?</h1>
${asthma}
</article>
<nav class="guide-pager"><a rel="next" href="/guides/asthma/causes">Next: Causes</a></nav>`,
    further: null,
  },
  {
    name: 'chapters with numbers before the topics',
    url: 'https://thyroidnotes.example/book/1-the-gland',
    html: `<h1>1. The gland</h1>
${thyroid}
<p class="toc">
<b>1. The gland</b> |
<a href="/book/2-blood-tests">2. Blood tests</a> |
<a href="/book/3-tablets">3. Tablets</a> |
<a href="/book/4-pregnancy">4. Pregnancy</a>
</p>
<p><a href="/book/2-blood-tests">Next chapter: Blood tests</a></p>`,
    further: null,
  },
  {
    name: 'a series in parts, each with its own title',
    url: 'https://marlowledger.example/series/water-main',
    html: `<article><h1>The water main</h1>
<p class="series">First of three reports on the town that changed its mind</p>
${bikes}
<ul class="series-list">
<li>Part 1: The water main</li>
<li><a href="/series/thirty-shopkeepers">Part 2: Thirty shopkeepers (9 May)</a></li>
<li><a href="/series/the-vote">Part 3: The vote (16 May)</a></li>
</ul>
</article>`,
    further: null,
  },
  {
    name: 'steps of a wizard',
    url: 'https://cityclinic.example/checker/back-pain',
    html: `<h1>Back pain checker</h1>
<ol class="progress"><li class="on">1</li>
<li><a href="/checker/back-pain?step=2">2</a></li>
<li><a href="/checker/back-pain?step=3">3</a></li>
<li><a href="/checker/back-pain?step=4">4</a></li></ol>
<p>Step 1 of 4: Where does it hurt?</p>
<label><input type="radio" name="w"> Low in the back</label>
<label><input type="radio" name="w"> Between the shoulders</label>
<a class="btn" href="/checker/back-pain?step=2">Next step</a>
<h2>Before you begin</h2>
${backs}`,
    further: null,
  },
  {
    name: 'tabs',
    url: 'https://plainclinic.example/conditions/migraine',
    html: `<h1>Migraine</h1>
<ul class="tabs" role="tablist">
<li><a class="active" role="tab" href="?tab=1">Overview</a></li>
<li><a role="tab" href="?tab=2">Symptoms</a></li>
<li><a role="tab" href="?tab=3">Doctors near you</a></li>
</ul>
<div role="tabpanel">
${migraine}
</div>
<footer><a href="/conditions">All conditions</a></footer>`,
    further: null,
  },
  {
    name: 'pages of related stories',
    url: 'https://smilepages.example/read/gums-at-fifty',
    html: `<article><h1>Gums at fifty</h1>
${teeth}
</article>
<section class="related"><h2>Related stories</h2>
<ul><li><a href="/read/whitening">Whitening at home</a></li>
<li><a href="/read/night-guards">Night guards</a></li>
<li><a href="/read/wisdom">Wisdom teeth</a></li></ul>
<div class="pages"><span>1</span>
<a href="/read/gums-at-fifty?related=2">2</a>
<a href="/read/gums-at-fifty?related=3">3</a>
<a href="/read/gums-at-fifty?related=2">Next</a></div>
</section>`,
    further: null,
  },
  {
    name: 'carousel dots',
    url: 'https://gardenpost.example/soil/compost',
    html: `<div class="carousel"><div class="item"><a href="/sale">Spring sale on spades</a></div>
<ol class="dots">
<li><a class="active" href="?slide=1">1</a></li>
<li><a href="?slide=2">2</a></li>
<li><a href="?slide=3">3</a></li>
</ol>
<a class="arrow" href="?slide=2">Next</a></div>
<article><h1>Compost on clay</h1>
${soil}
</article>`,
    further: null,
  },
  {
    name: 'Next page on another host',
    url: 'https://dailywell.example/story/honey',
    html: `<article><h1>Is honey better than sugar?</h1>
${sugar}
<p class="go">
<a href="https://sweetdeals.example/honey?page=2">Next page &gt;</a>
</p>
<p class="small">Paid by Sweet Deals</p>
</article>
<footer>Daily Well</footer>`,
    further: null,
  },
  {
    name: 'numbers on another host',
    url: 'https://bonnesante.example/dossiers/sel',
    html: `<article lang="fr"><h1>Le sel caché</h1>
${tension}
</article>
<div class="partenaire">
<span>Chez notre partenaire :</span>
<span>1</span>
<a href="https://cuisine-legere.example/dossiers/sel?page=2">2</a>
<a href="https://cuisine-legere.example/dossiers/sel?page=3">3</a>
<a href="https://cuisine-legere.example/dossiers/sel?page=2">Suivant</a>
</div>`,
    further: null,
  },
  {
    name: 'pager made of javascript: links',
    url: 'http://www.oldvillagedoctor.example/library/shingles.html',
    html: `<h2>Shingles</h2>
${shingles}
<p align="center">
1
<a href="javascript:showPage(2)">2</a>
<a href="javascript:showPage(3)">3</a>
<a href="javascript:showPage(2)">Next page</a>
</p>
<hr>`,
    further: null,
  },
  {
    name: 'a log-in link that carries next=',
    url: 'https://glandgazette.example/reports/hidden-thyroid',
    html: `<article><h1>The hidden thyroid</h1>
${thyroid}
<div class="wall">
<p>You have read the free part of this report.</p>
<a href="/login?next=/reports/hidden-thyroid%3Fpage%3D2">Log in to go on to the next page</a>
<a href="/join?next=/reports/hidden-thyroid">Join</a>
</div>
</article>`,
    further: null,
  },
  {
    name: 'next as a word in a sentence',
    url: 'https://redcells.example/learn/first-test',
    html: `<article><h1>Your first blood test</h1>
<p>When the result is there, the nurse will call you and tell you what comes <a href="/learn/second-test">next</a>, which is nothing at all for most people, and a second small test for about one person in every ten.</p>
${iron}
<p>See also <a href="/leaflets/iron">page 2</a> of the leaflet that you were given, and bring it with you.</p>
</article>
<footer>
<a href="/learn">All topics</a>
</footer>`,
    further: null,
  },
  {
    name: 'archive of years',
    url: 'https://featherfile.example/reports/2021',
    html: `<h1>Barn owl report 2021</h1>
<p class="years">
<a href="/reports/2019">2019</a>
<a href="/reports/2020">2020</a>
<b>2021</b>
<a href="/reports/2022">2022</a>
<a href="/reports/2023">2023</a>
</p>
${owls}
<p><a href="/reports/2022">Next year</a></p>`,
    further: null,
  },
  {
    name: 'font sizes A A A and 1 2 3',
    url: 'https://heartandhome.example/features/salt',
    html: `<article><h1>How much salt is too much?</h1>
<p class="fs">Text size:
<a href="?size=1">A</a> <a href="?size=2">A</a> <a href="?size=3">A</a></p>
<p class="fs2">Zoom
<a href="?zoom=1">1</a>
<a href="?zoom=2">2</a>
<a href="?zoom=3">3</a></p>
${pressure}
</article>`,
    further: null,
  },
  {
    name: 'rating from 1 to 5',
    url: 'https://medleaf.example/help/inhalers',
    html: `<article><h1>Help with inhalers</h1>
${asthma}
<div class="rate"><p>How useful was this page?</p>
<a href="?rate=1">1</a>
<a href="?rate=2">2</a>
<a href="?rate=3">3</a>
<a href="?rate=4">4</a>
<a href="?rate=5">5</a></div>
</article>`,
    further: null,
  },
  {
    name: 'issues of a journal',
    url: 'https://spinejournal.example/vol/12/issue/3/article/7',
    html: `<div class="issue"><a href="/vol/12/issue/2">Previous issue</a> Volume 12, Issue 3 <a href="/vol/12/issue/4">Next issue</a></div>
<div class="nos">Issues:
<a href="/vol/12/issue/1">1</a>
<a href="/vol/12/issue/2">2</a>
<b>3</b>
<a href="/vol/12/issue/4">4</a></div>
<article><h1>Waiting as treatment for back pain</h1>
<p class="pp">Pages 201–209</p>
${backs}
</article>`,
    further: null,
  },
  {
    name: 'a data table with sorting and pages of rows',
    url: 'https://seasonwell.example/data/pollen-counts',
    html: `<article><h1>Pollen counts and what they mean</h1>
${pollen}
<table><thead><tr>
<th><a href="?sort=1">Town</a></th>
<th><a href="?sort=2">Grass</a></th></tr></thead>
<tbody><tr><td>Osk</td><td>41</td></tr><tr><td>Marlow Quay</td><td>18</td></tr></tbody></table>
<p class="rows">Rows 1–2 of 54
<b>1</b> <a href="?rows=2">2</a> <a href="?rows=3">3</a>
<a href="?rows=2">Next rows</a></p>
</article>`,
    further: null,
  },
  {
    name: 'Load more below a feed',
    url: 'https://townvoice.example/local/clay-pit',
    html: `<article><h1>The clay pit becomes a garden</h1>
${soil}
</article>
<section class="feed"><h2>More from Town Voice</h2>
<a href="/local/ferry">Ferry strike ends</a>
<a href="/local/market">Market moves indoors</a>
<a href="/local/school">School wins prize</a>
<a class="more" rel="next" href="/local/clay-pit?page=2">Load more</a>
</section>`,
    further: null,
  },
  {
    name: 'print version of a single page',
    url: 'https://crumbjournal.example/bake/rye',
    html: `<article><h1>Dark rye, slowly</h1>
<p class="tools">
<a href="/bake/rye/print">Print version</a>
<a href="/bake/rye?view=print&amp;page=all">Print the whole page</a>
<a href="/bake/rye/save">Save</a>
</p>
${bread}
</article>
<footer>Crumb Journal</footer>`,
    further: null,
  },
  {
    name: 'AMP version',
    url: 'https://cuffclub.example/magazine/two-small-doses',
    html: `<head><title>Two small doses</title><link rel="amphtml" href="https://cuffclub.example/magazine/two-small-doses/amp">
<link rel="alternate" href="https://m.cuffclub.example/magazine/two-small-doses"></head>
<body><article><h1>Two small doses</h1>
${pressure}
</article>
<p><a href="/magazine/two-small-doses/amp">Faster page</a></p>
<p><a href="/magazine">Back to the magazine</a></p>
</body>`,
    further: null,
  },
  {
    name: 'versions in other languages',
    url: 'https://klarundgesund.example/ruecken/1',
    html: `<head><title>Rücken</title><link rel="alternate" hreflang="en" href="https://klarundgesund.example/en/ruecken/1"></head>
<body><p class="lang">
<b>DE</b>
<a href="/en/ruecken/1">EN</a>
<a href="/es/ruecken/1">ES</a>
<a href="/fr/ruecken/1">FR</a></p>
<article lang="de"><h1>Rückenschmerzen</h1>
${ruecken}
</article></body>`,
    further: null,
  },
  {
    name: 'mailto links and telephone numbers',
    url: 'https://saludclara.example/articulos/insomnio',
    html: `<article lang="es"><h1>Cuando el insomnio se queda</h1>
${dormir}
<p>¿Preguntas? Llame al
<a href="tel:1">1</a>
<a href="tel:2">2</a>
<a href="tel:3">3</a> o
<a href="mailto:hola@saludclara.example?subject=siguiente">escriba a la siguiente dirección</a></p>
</article>
<footer>Salud Clara</footer>`,
    further: null,
  },
  {
    name: 'downloads in parts',
    url: 'https://jointwise.example/leaflets/knee',
    html: `<main><h1>Knee leaflet</h1>
${knee}
<p class="dl">Download the leaflet:
<a href="/leaflets/knee-part1.pdf">1</a>
<a href="/leaflets/knee-part2.pdf">2</a>
<a href="/leaflets/knee-part3.pdf">3</a>
(PDF, 2 MB each)</p>
</main>
<footer>Jointwise</footer>`,
    further: null,
  },
  {
    name: 'news list in a sidebar whose pages are at this address',
    url: 'https://feetfirst.example/toe/diet-and-gout',
    html: `<div class="main"><h1>Diet and gout</h1>
${gout}
</div>
<div class="sidebar"><h3>Latest news</h3>
<ul><li><a href="/news/sandals">Sandals recalled</a></li>
<li><a href="/news/marathon">Barefoot marathon</a></li>
<li><a href="/news/podiatry">More foot clinics</a></li></ul>
<div class="pager"><b>1</b>
<a href="/toe/diet-and-gout?page=2">2</a>
<a href="/toe/diet-and-gout?page=3">3</a>
<a href="/toe/diet-and-gout?page=2">Next</a></div></div>`,
    further: null,
  },
  {
    name: 'breadcrumb with numbers',
    url: 'https://portal.carelane.example/floor/2/ward/3/asthma',
    html: `<ol class="breadcrumb">
<li><a href="/">Home</a></li>
<li><a href="/floor/2">2</a></li>
<li><a href="/floor/2/ward/3">3</a></li>
<li>Asthma</li>
</ol>
<article><h1>Asthma on our ward</h1>
${asthma}
</article>`,
    further: null,
  },
  {
    name: 'poll with numbered answers and older polls',
    url: 'https://auraweekly.example/light-and-noise',
    html: `<article><h1>Light and noise</h1>
${migraine}
</article>
<div class="poll"><h3>Poll: how many attacks a month?</h3>
<a href="?vote=1">1</a>
<a href="?vote=2">2</a>
<a href="?vote=3">3</a>
<a href="?vote=4">4 or more</a>
<p><a href="/polls?page=2">Next poll</a></p>
</div>`,
    further: null,
  },
  {
    name: 'recipe steps',
    url: 'https://ovenandgarden.example/recipes/focaccia',
    html: `<article><h1>Focaccia for beginners</h1>
${bread}
<div class="method"><p>Method, step
<a href="/recipes/focaccia#step-1">1</a>
<a href="/recipes/focaccia#step-2">2</a>
<a href="/recipes/focaccia#step-3">3</a></p>
<p id="step-1"><b>1</b> Mix.</p>
<p id="step-2"><b>2</b> Wait.</p>
<p id="step-3"><b>3</b> Bake.</p></div>
<p><a href="/recipes/grissini">Next recipe: Grissini</a></p></article>`,
    further: null,
  },
  {
    name: 'pages of an embedded PDF',
    url: 'https://cityclinic.example/leaflets/insulin',
    html: `<article><h1>Starting insulin</h1>
${sugar}
<div class="viewer">
<embed src="/files/insulin.pdf" type="application/pdf">
<a href="/files/insulin.pdf#page=1">Page 1</a>
<a href="/files/insulin.pdf#page=2">Page 2</a>
<a href="/files/insulin.pdf#page=3">Page 3</a>
<a href="/files/insulin.pdf#page=2">Next page</a>
</div></article>`,
    further: null,
  },
  {
    name: 'View all and See all that lead to lists',
    url: 'https://smilepages.example/read/brushing',
    html: `<article><h1>Two minutes, twice a day</h1>
${teeth}
</article>
<section><h2>More about teeth</h2>
<a href="/read/floss">Floss</a>
<a href="/read/braces">Braces</a>
<a href="/read?view=all">View all</a></section>
<section><h2>Comments</h2>
<p>Lovely, thanks.</p>
<a href="/read/brushing?comments=all">View all comments</a></section>`,
    further: null,
  },
  {
    name: 'quiz questions',
    url: 'https://bedsidebooks.example/quiz/sleep',
    html: `<h1>How well do you sleep?</h1>
<p>Question 1 of 8</p>
<p>Do you wake up before the alarm?</p>
<label><input type="radio" name="q1"> Often</label>
<label><input type="radio" name="q1"> Never</label>
<a href="/quiz/sleep?q=2">Next question</a>
<h2>About this quiz</h2>
${sleep}
<footer>For fun, not for diagnosis</footer>`,
    further: null,
  },
  {
    name: 'other questions of an advice column, numbered',
    url: 'https://hearthcolumn.example/ask/2',
    html: `<article><h1>“My toe wakes me up. Is it gout?”</h1>
<p class="q">A reader from Osk asks</p>
${gout}
</article>
<div class="others"><h3>Other questions this week</h3>
<a href="/ask/1">1. Is my snoring dangerous?</a>
<span>2. My toe wakes me up</span>
<a href="/ask/3">3. Can I fly with a cold?</a>
<a href="/ask/4">4. Do eggs raise cholesterol?</a>
<a href="/ask/3">Next question</a></div>`,
    further: null,
  },
  {
    name: 'answers below a question, in pages',
    url: 'https://talk.jointwise.example/q/can-i-kneel',
    html: `<h1>Can I kneel with a worn knee?</h1>
<div class="editor">
${knee}
</div>
<h2>57 answers from readers</h2>
<p>Yes, on a cushion. I garden every day.</p>
<p>Mine says no, loudly.</p>
<ul class="pagination"><li class="active"><a href="#">1</a></li>
<li><a href="/q/can-i-kneel?page=2">2</a></li>
<li><a href="/q/can-i-kneel?page=3">3</a></li>
<li><a href="/q/can-i-kneel?page=2">More answers</a></li></ul>`,
    further: null,
  },
  {
    name: 'lessons of a course',
    url: 'https://backroads.example/course/strong-back/lesson-1',
    html: `<p class="crumb">Course: Strong back &gt; Lesson 1 of 6: Why backs hurt</p>
<h1>Why backs hurt</h1>
${backs}
<div class="lessons">
<b>Lesson 1: Why backs hurt</b>
<a href="/course/strong-back/lesson-2">Lesson 2: Walking</a>
<a href="/course/strong-back/lesson-3">Lesson 3: Lifting</a>
<a href="/course/strong-back/lesson-2">Next lesson</a>
</div>`,
    further: null,
  },
  {
    name: 'entries of a dictionary, next and previous',
    url: 'https://medleaf.example/dictionary/shingles',
    html: `<article><h1>Shingles</h1>
<p class="say">SHING-guls, noun</p>
${shingles}
</article>
<p class="browse">Browse:
<a rel="prev" href="/dictionary/shin-splints">‹ shin splints</a>
<a rel="next" href="/dictionary/shock">shock ›</a>
</p>
<form action="/dictionary"><input name="q"></form>`,
    further: null,
  },
  {
    name: 'Page 1 of 1',
    url: 'https://nightbirds.example/stories/jackdaws?page=1',
    html: `<article><h1>The jackdaws in box six</h1>
${owls}
<div class="pager">
<span>Page 1 of 1</span>
<span class="disabled">Previous</span>
<a class="active" href="?page=1">1</a>
<span class="disabled">Next</span>
</div>
</article>`,
    further: null,
  },
  {
    name: 'Spanish: Artículo siguiente',
    url: 'https://saludclara.example/articulos/siesta',
    html: `<article lang="es"><h1>La siesta, con medida</h1>
${dormir}
</article>
<nav>
<a href="/articulos/cafe">Artículo anterior</a>
<a href="/articulos/alergia">Artículo siguiente</a>
</nav>
<footer>Salud Clara</footer>`,
    further: null,
  },
  {
    name: 'German: Nächster Beitrag, Weiter zum Shop',
    url: 'https://magazin-mitte.example/gesundheit/ruecken-3312',
    html: `<article lang="de"><h1>Stark im Rücken</h1>
${ruecken}
</article>
<p>
<a href="/gesundheit/knie-3313">Nächster Beitrag</a>
<a href="/shop?seite=2">Weiter zum Shop</a>
<a href="/gesundheit?seite=2">2</a>
</p>
<footer>Magazin Mitte</footer>`,
    further: null,
  },
  {
    name: 'next doctor in a list of staff',
    url: 'https://cityclinic.example/staff?id=14',
    html: `<main><h1>Dr Ilse Morrow, thyroid clinic</h1>
<p>Dr Morrow has worked with us since 2011. She explains on this page, in her own words, what the gland does and how she treats it when it has become slow or far too quick.</p>
${thyroid}
<p class="staff-nav">
<a href="/staff?id=13">Previous</a>
14 of 32
<a href="/staff?id=15">Next</a>
</p>
<p><a href="/staff">All staff</a></p></main>`,
    further: null,
  },
  {
    name: 'newer and older press releases by number',
    url: 'https://redcells.example/press/118',
    html: `<head><title>Press release 118</title><meta property="og:type" content="article">
<link rel="next" href="https://redcells.example/press/119"></head>
<body><article><h1>Half the tablets, the same iron</h1>
<p class="no">Press release 118, 2 June</p>
${iron}
</article>
<p class="rel">Press releases:
<a href="/press/117">117</a> <b>118</b>
<a href="/press/119">119</a>
<a href="/press/120">120</a>
<a href="/press/119">Next</a></p></body>`,
    further: null,
  },
  {
    name: 'years by number and a page of a handbook in the footer',
    url: 'https://lungletter.example/archive/2016/spacers',
    html: `<article><h1>Why use a spacer?</h1>
${asthma}
</article>
<footer>
<h4>The Lung Letter, years</h4>
<a href="/archive/2014">1</a>
<a href="/archive/2015">2</a>
<a href="/archive/2016">3</a>
<h4>Our handbook</h4>
<a href="/handbook/2">Page 2: How lungs work</a>
</footer>`,
    further: null,
  },
];

export const pagerCases: PagerCase[] = [...joined, ...alone];
