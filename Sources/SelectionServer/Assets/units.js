// The allotment follows what is typed: the form is sent a moment after the last key, and the answer takes the place of the last.
'use strict';
(() => {
  const form = document.getElementById('units-form');
  const shown = document.getElementById('allotment');
  if (!form || !shown) return;
  let timer = 0;
  let asked = 0;

  // Cells that the answer complains of are marked; those that it no longer complains of are not.
  const mark = () => {
    form.querySelectorAll('[aria-invalid]').forEach((input) => {
      input.removeAttribute('aria-invalid');
      input.removeAttribute('aria-describedby');
    });
    // What the page said beside fields when it was made is told anew in the answer.
    form.querySelectorAll('p.fault').forEach((line) => line.remove());
    shown.querySelectorAll('[data-field]').forEach((line) => {
      const input = form.elements.namedItem(line.dataset.field);
      if (!(input instanceof Element)) return;
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', line.id);
    });
  };

  const ask = async () => {
    const turn = ++asked;
    shown.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(form.dataset.live, {
        method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'error', headers: { 'X-Part': '1' },
      });
      if (turn !== asked || !answer.ok) return;
      shown.innerHTML = await answer.text();
      // What is said of the sheet stands below it.
      shown.querySelectorAll('[data-beside]').forEach((part) => {
        const place = document.getElementById(part.dataset.beside);
        if (place && place.innerHTML !== part.innerHTML) place.replaceChildren(...part.childNodes);
        part.remove();
      });
      mark();
    } catch { /* The button stays. */ } finally { shown.removeAttribute('aria-busy'); }
  };

  // Names of several lines are fields in which Return would begin another.
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || event.target.tagName !== 'TEXTAREA') return;
    event.preventDefault();
    form.requestSubmit();
  });

  form.addEventListener('input', (event) => {
    // What is written into the answer itself is sent with the button alone.
    if (event.target.name === 'seed' || event.target.name.startsWith('q.') || event.target.type === 'file') return;
    clearTimeout(timer);
    timer = setTimeout(ask, 300);
  });
})();
