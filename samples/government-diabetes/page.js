// Harmless page behaviour: accordions, the banner, forms and links that go nowhere.
document.querySelectorAll('[aria-controls]').forEach(function (button) {
  button.addEventListener('click', function () {
    var open = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!open));
    document.getElementById(button.getAttribute('aria-controls')).classList.toggle('nm-hide', open);
  });
});
document.addEventListener('submit', function (event) { event.preventDefault(); });
document.addEventListener('click', function (event) {
  var link = event.target.closest && event.target.closest('a[href="#"]');
  if (link) event.preventDefault();
});
