// Words to the person: one polite line for screen readers, one bar under the header for what must be seen.
import { afterDrawing } from './page-watch.js';

const polite = element('div', { className: 'sr-only', role: 'status' });
const bar = element('div', { className: 'hr-notice', role: 'alert', hidden: true });
const offNotice = element('p', { className: 'hr-helps-off', role: 'status', hidden: true });
let hiding;

document.body.append(polite, bar);
afterDrawing(() => {
  const header = document.querySelector('[cam-widget-header] .navbar-header');
  if (header && offNotice.parentElement !== header.parentElement) {
    header.after(offNotice);
  }
});

export function element(tag, properties = {}, ...children) {
  const { role, ...rest } = properties;
  const made = Object.assign(document.createElement(tag), rest);
  if (role) {
    made.setAttribute('role', role);
  }
  made.append(...children);
  return made;
}

export function sayQuietly(words) {
  polite.textContent = words;
}

export function show(words) {
  clearTimeout(hiding);
  const close = element('button', { type: 'button', className: 'hr-notice__close', textContent: 'Close' });
  close.addEventListener('click', () => (bar.hidden = true));
  bar.replaceChildren(element('span', { textContent: words }), close);
  bar.hidden = false;
  hiding = setTimeout(() => (bar.hidden = true), 20000);
}

export function showOff(words) {
  const list = words.includes('everything that follows') ? words.filter((one) => one !== 'everything that follows') : words;
  offNotice.textContent = `Some Handrail helps are off: ${list.join('; ')}. Tell your support team.`;
  offNotice.hidden = false;
}
