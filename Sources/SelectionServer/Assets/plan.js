// The plan's form: sliders beside numbers, and what is known of the plan as it is edited. Comfort alone.
'use strict';
(() => {
  if (!document.querySelector('[data-part="standing"]')) return;
  const form = document.querySelector('form.plan-form');
  let touched = false;
  let timer = 0;
  let turn = 0;

  const put = (answer) => {
    const holder = document.createElement('template');
    holder.innerHTML = answer;
    const parts = [...holder.content.querySelectorAll('[data-part]')];
    if (parts.some((part) => part.dataset.part === 'yaml')) {
      document.querySelectorAll('[data-part^="fault"], [data-part^="remark"]').forEach((place) => { place.textContent = ''; });
      form.querySelectorAll('[aria-invalid]').forEach((input) => input.removeAttribute('aria-invalid'));
    }
    parts.forEach((part) => {
      const name = part.dataset.part;
      if (name === 'yaml') { form.elements.was.value = part.textContent; form.elements.yaml.value = part.textContent; return; }
      const place = document.querySelector(`[data-part="${CSS.escape(name)}"]`);
      if (!place || place.innerHTML === part.innerHTML) return;
      place.replaceChildren(...part.childNodes);
      if (name.startsWith('fault')) {
        const input = place.parentElement.querySelector('input');
        if (input) { input.setAttribute('aria-invalid', 'true'); input.setAttribute('aria-describedby', place.id); }
      }
    });
    goOn();
  };

  // What is stored is asked for as it is; what was typed is sent.
  const ask = async () => {
    const mine = ++turn;
    const isStored = !form || (form.classList.contains('stored') && !touched);
    const address = location.pathname.replace(/\/plan\/?$/, '/plan/room');
    try {
      const answer = isStored
        ? await fetch(address, { redirect: 'error' })
        : await fetch(form.getAttribute('action') + '/room', {
          method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'error',
        });
      if (answer.ok && mine === turn) put(await answer.text());
    } catch { /* The button does the same. */ }
  };
  // What was typed since an answer was asked for makes it old.
  const later = (wait) => { turn += 1; clearTimeout(timer); timer = setTimeout(ask, wait); };
  // While something is not proven yet, the search goes on.
  const goOn = () => { if (document.querySelector('[data-room]')) later(1000); };
  goOn();
  if (!form) return;

  form.addEventListener('input', (event) => {
    const name = event.target.name || '';
    touched = true;
    // The text beside is sent by its own button: nothing is put over it while somebody types there.
    if (name === 'yaml') { turn += 1; clearTimeout(timer); return; }
    if (name.startsWith('at/') || name.startsWith('file/')) later(350);
  });

  form.querySelectorAll('input[data-slide]').forEach((input) => {
    const range = document.createElement('input');
    const read = () => { const number = parseFloat(input.value.replace(',', '.')); if (!Number.isNaN(number)) range.value = number; };
    range.type = 'range';
    range.min = 0;
    range.max = input.dataset.slide;
    range.setAttribute('aria-label', input.dataset.slideLabel);
    read();
    range.addEventListener('input', () => {
      input.value = range.value + (/%\s*$/.test(input.value) || (!input.value && input.dataset.slide === '100') ? '%' : '');
      touched = true;
      later(350);
    });
    input.addEventListener('input', read);
    input.after(range);
    // One of two shares is what the other leaves of 100 %.
    const rest = input.dataset.rest && document.getElementById(input.dataset.rest);
    const follow = () => {
      const typed = /^\s*(\d+(?:[.,]\d+)?)\s*%\s*$/.exec(input.value);
      const held = /^\s*(\d+(?:[.,]\d+)?)\s*%\s*$/.exec(rest.value);
      const share = typed && Number(typed[1].replace(',', '.'));
      if (!typed || !held || share > 100) return;
      const left = String(Math.round((100 - share) * 1e6) / 1e6);
      rest.value = (document.documentElement.lang === 'vi' ? left.replace('.', ',') : left) + '%';
      rest.dispatchEvent(new Event('followed'));
    };
    input.addEventListener('followed', read);
    if (rest) { input.addEventListener('input', follow); range.addEventListener('input', follow); }
  });
})();
