// On a phone the open task stands alone; this leads back to the list.
import { element } from './notices.js';
import { afterDrawing } from './page-watch.js';

const back = element('button', { type: 'button', className: 'hr-back', textContent: 'Back to the list' });

export function start() {
  back.addEventListener('click', leaveTask);
  afterDrawing(() => {
    const task = document.querySelector('.task-card > header > div');
    if (task && back.parentElement !== task) {
      task.prepend(back);
    }
  });
}

function leaveTask() {
  const [path, query] = location.hash.split('?');
  const search = new URLSearchParams(query);
  search.delete('task');
  location.hash = `${path}?${search}`;
}
