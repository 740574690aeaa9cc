// For comfort alone: every form works without it. Nothing is stored, nothing is asked of other addresses.
'use strict';
(() => {
  // Says something to people who hear pages, and to those who see them by what changes.
  const say = (words) => { const live = document.getElementById('live'); if (live) live.textContent = words; };
  window.delegates = { say };

  // A part of the page that is asked for anew while something goes on: data-poll is its address, data-every the milliseconds.
  const poll = async (part) => {
    try {
      const answer = await fetch(part.dataset.poll, { headers: { 'X-Part': '1' }, redirect: 'error' });
      if (answer.ok) {
        const text = await answer.text();
        if (text !== part.dataset.text) { part.innerHTML = text; part.dataset.text = text; }
        if (answer.headers.get('X-Over')) { location.reload(); return; }
      }
    } catch { /* The next time. */ }
    setTimeout(() => poll(part), Number(part.dataset.every) || 1000);
  };
  document.querySelectorAll('[data-poll]').forEach(poll);

  // A chart or a table that is wider than the screen is moved with the keyboard, too.
  document.querySelectorAll('.report figure, .report .table').forEach((part) => {
    if (part.scrollWidth > part.clientWidth) part.tabIndex = 0;
  });

  // Whoever leaves a page with something typed and not sent is asked by the browser.
  // A form that the server made of something that is not saved is such a one from the beginning.
  const typed = new Set(document.querySelectorAll('form[data-unsaved]'));
  const note = (event) => {
    const form = event.target.form;
    if (form && form.method === 'post') typed.add(form);
  };
  document.addEventListener('input', note);
  document.addEventListener('change', note);
  window.addEventListener('beforeunload', (event) => { if (typed.size > 0) event.preventDefault(); });

  // A form is sent once: the button says so.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.method !== 'post') return;
    if (form.dataset.again !== undefined) { typed.delete(form); return; }
    if (form.dataset.sent) { event.preventDefault(); return; }
    typed.delete(form);
    form.dataset.sent = '1';
    form.classList.add('busy');
  });
  // A page that comes back from memory has forms that can be sent again.
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach((form) => {
    delete form.dataset.sent;
    form.classList.remove('busy');
  }));

  // Rows that do not have the words that are typed are not shown; tone marks do not matter.
  const plain = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
  document.querySelectorAll('input[data-filter]').forEach((input) => {
    const rows = [...document.querySelectorAll(input.dataset.filter)];
    const texts = rows.map((row) => plain(row.textContent));
    input.addEventListener('input', () => {
      const words = plain(input.value).split(/\s+/).filter(Boolean);
      rows.forEach((row, index) => { row.hidden = !words.every((word) => texts[index].includes(word)); });
    });
  });
})();
