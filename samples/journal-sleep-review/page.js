// Harmless page behaviour: the lazy figure, larger text, the cookie bar, forms and links that go nowhere.
document.querySelectorAll('img.lazy-fig').forEach(function (img) {
  var watcher = new IntersectionObserver(function (seen) {
    if (!seen[0].isIntersecting) return;
    img.src = img.dataset.src;
    watcher.disconnect();
  });
  watcher.observe(img);
});
document.querySelector('.js-fs').addEventListener('click', function () { document.body.classList.toggle('fs-l'); });
document.querySelector('.js-ck').addEventListener('click', function () { document.querySelector('.ckb').style.display = 'none'; });
document.addEventListener('submit', function (event) { event.preventDefault(); });
document.addEventListener('click', function (event) {
  var link = event.target.closest && event.target.closest('a[href="#"]');
  if (link) event.preventDefault();
});
