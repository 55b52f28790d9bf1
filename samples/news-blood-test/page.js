// Harmless page behaviour: the privacy bar, forms and links that go nowhere.
document.querySelectorAll('.js-ok').forEach(function (button) {
  button.addEventListener('click', function () { document.querySelector('.css-dock').style.display = 'none'; });
});
document.addEventListener('submit', function (event) { event.preventDefault(); });
document.addEventListener('click', function (event) {
  var link = event.target.closest && event.target.closest('a[href="#"]');
  if (link) event.preventDefault();
});
