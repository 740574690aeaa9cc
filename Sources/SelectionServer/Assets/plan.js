// The plan's form: sliders beside numbers, and what is known of the plan as it is edited. Comfort alone.
'use strict';
(() => {
  const form = document.querySelector('form.plan-form');
  if (!form) return;
  const yaml = form.elements.yaml;
  const was = form.elements.was;
  let timer = 0;
  let turn = 0;

  const put = (answer) => {
    const holder = document.createElement('template');
    holder.innerHTML = answer;
    document.querySelectorAll('[data-part^="fault"]').forEach((place) => { place.textContent = ''; });
    form.querySelectorAll('[aria-invalid]').forEach((input) => input.removeAttribute('aria-invalid'));
    holder.content.querySelectorAll('[data-part]').forEach((part) => {
      const name = part.dataset.part;
      if (name === 'yaml') { was.value = part.textContent; yaml.value = part.textContent; return; }
      const place = document.querySelector(`[data-part="${CSS.escape(name)}"]`);
      if (!place) return;
      place.replaceChildren(...part.childNodes);
      if (name.startsWith('fault')) {
        const input = place.parentElement.querySelector('input');
        if (input) { input.setAttribute('aria-invalid', 'true'); input.setAttribute('aria-describedby', place.id); }
      }
    });
  };

  const ask = async () => {
    const mine = ++turn;
    try {
      const answer = await fetch(form.getAttribute('action') + '/room', {
        method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'error',
      });
      if (answer.ok && mine === turn) put(await answer.text());
    } catch { /* The button does the same. */ }
  };
  // What was typed since an answer was asked for makes it old.
  const later = () => { turn += 1; clearTimeout(timer); timer = setTimeout(ask, 350); };

  form.addEventListener('input', (event) => {
    const name = event.target.name || '';
    if (name.startsWith('at/') || name.startsWith('file/')) later();
  });

  form.querySelectorAll('input[data-slide]').forEach((input) => {
    const range = document.createElement('input');
    const read = () => { const number = parseFloat(input.value); if (!Number.isNaN(number)) range.value = number; };
    range.type = 'range';
    range.min = 0;
    range.max = input.dataset.slide;
    range.setAttribute('aria-label', input.dataset.slideLabel);
    read();
    range.addEventListener('input', () => {
      input.value = range.value + (/%\s*$/.test(input.value) || (!input.value && input.dataset.slide === '100') ? '%' : '');
      later();
    });
    input.addEventListener('input', read);
    input.after(range);
  });
})();
