// The review by keyboard: j and k (or the arrows) go from one question to the next, y and n answer, u leaves it open; where a
// value's meaning is asked, 1 to 9 choose the first known values, 0 leaves the cell blank.
'use strict';
(() => {
  const review = document.querySelector('[data-review]');
  if (!review) return;
  const questions = [...review.querySelectorAll('[data-question]')];
  const go = (index) => {
    const question = questions[Math.max(0, Math.min(questions.length - 1, index))];
    if (!question) return;
    question.focus();
    question.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.matches('input:not([type=radio]), textarea, select')) return;
    const at = questions.indexOf(document.activeElement.closest('[data-question]'));
    const key = event.key.toLowerCase();
    const inRadio = event.target.matches('input[type=radio]');
    if (key === 'j' || (key === 'arrowdown' && at >= 0 && !inRadio)) go(at + 1);
    else if (key === 'k' || (key === 'arrowup' && at >= 0 && !inRadio)) go(at < 0 ? 0 : at - 1);
    else if (at >= 0 && 'ynu'.includes(key) && key.length === 1 && questions[at].querySelector('input[data-key]')) {
      const radio = questions[at].querySelector(`input[data-key="${key}"]`);
      radio.checked = true;
      window.delegates.say(radio.closest('label').textContent);
      go(at + 1);
    } else if (at >= 0 && /^[0-9u]$/.test(key)) {
      const select = questions[at].querySelector('select[data-meaning]');
      if (!select) return;
      const known = [...select.querySelectorAll('optgroup option')];
      const option = key === 'u' ? select.options[0]
        : key === '0' ? [...select.options].find((one) => one.value === 'nothing') : known[Number(key) - 1];
      if (!option) return;
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      window.delegates.say(option.textContent);
      go(at + 1);
    } else return;
    event.preventDefault();
  });
})();
