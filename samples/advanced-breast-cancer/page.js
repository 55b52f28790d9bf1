// Harmless page behaviour: font-size widget, cookie bar, forms that go nowhere.
var sizes = { fs1: '', fs2: 'fs_big', fs3: 'fs_huge' };
document.querySelectorAll('.fnt_sz_fmt a').forEach(function (link) {
  link.addEventListener('click', function (event) {
    event.preventDefault();
    document.body.classList.remove('fs_big', 'fs_huge');
    if (sizes[link.className]) document.body.classList.add(sizes[link.className]);
  });
});
document.querySelector('.ck_ok').addEventListener('click', function () {
  document.getElementById('ck_bar').style.display = 'none';
});
document.addEventListener('submit', function (event) { event.preventDefault(); });
document.addEventListener('click', function (event) {
  var link = event.target.closest && event.target.closest('a[href="#"]');
  if (link) event.preventDefault();
});
