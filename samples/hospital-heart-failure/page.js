// Harmless page behaviour: the lazy picture, the notice bar, forms and links that go nowhere.
document.querySelectorAll('img.lazyload').forEach(function (img) {
  var watcher = new IntersectionObserver(function (seen) {
    if (!seen[0].isIntersecting) return;
    img.src = img.dataset.src;
    watcher.disconnect();
  });
  watcher.observe(img);
});
document.querySelector('.js-close-alert').addEventListener('click', function () {
  document.querySelector('.alertbar').style.display = 'none';
});
document.querySelector('.js-print').addEventListener('click', function () { window.print(); });
document.addEventListener('submit', function (event) { event.preventDefault(); });
document.addEventListener('click', function (event) {
  var link = event.target.closest && event.target.closest('a[href="#"]');
  if (link) event.preventDefault();
});
