import { initAll } from './govuk-frontend.min.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();

const progress = document.getElementById('hr-progress');
const patience = 20000;

// A form that was sent is not sent again until the answer is there, the person comes back, or patience ends.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post') {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'true';
  form.setAttribute('aria-busy', 'true');
  progress.textContent = form.dataset.progress || 'Sending. Please wait.';
  setTimeout(() => release(form), patience);
});

window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(release));

function release(form) {
  delete form.dataset.sent;
  form.removeAttribute('aria-busy');
  progress.textContent = '';
}

// A diagram opens where the case stands.
for (const picture of document.querySelectorAll('.hr-picture')) {
  const here = picture.querySelector('.hr-process__node--here')?.getBoundingClientRect();
  if (here) {
    const frame = picture.getBoundingClientRect();
    picture.scrollLeft += here.left + here.width / 2 - frame.left - frame.width / 2;
    picture.scrollTop += here.top + here.height / 2 - frame.top - frame.height / 2;
  }
}
