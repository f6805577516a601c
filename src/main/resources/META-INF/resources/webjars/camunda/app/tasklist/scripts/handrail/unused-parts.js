// Dates, groups and people of a task come from its model and from taking it. Tasklist offers to change them, which the
// engine refuses; so they are plain words here.
import { afterDrawing } from './page-watch.js';

const PLAIN = '[cam-tasklist-task-meta] [cam-widget-inline-field], [cam-tasklist-task-meta] .groups > span';

export function start() {
  for (const type of ['click', 'keydown', 'paste']) {
    document.addEventListener(type, stop, true);
  }
  afterDrawing(makePlain);
}

function stop(event) {
  if (event.key !== 'Tab' && event.target.closest?.(PLAIN)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

function makePlain() {
  document.querySelectorAll(PLAIN).forEach((part) => {
    part.removeAttribute('tabindex');
    part.querySelectorAll('a[href]').forEach((link) => link.removeAttribute('href'));
  });
}
