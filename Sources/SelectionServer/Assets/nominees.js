// The review by keyboard: j and k (or the arrows) go from one question to the next, y and n answer, u leaves it open.
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
    else if (at >= 0 && 'ynu'.includes(key) && key.length === 1) {
      const radio = questions[at].querySelector(`input[data-key="${key}"]`);
      if (!radio) return;
      radio.checked = true;
      window.delegates.say(radio.closest('label').textContent);
      go(at + 1);
    } else return;
    event.preventDefault();
  });
})();
