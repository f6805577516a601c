// "Give back" in place of the x next to the person who has the task: workers may not unclaim in the engine itself.
import { saveAll } from './drafts.js';
import { sayQuietly, show } from './notices.js';
import { afterDrawing } from './page-watch.js';
import { call } from './server.js';

const BUTTON = '[cam-tasklist-task-meta] button.unclaim';

export function start() {
  afterDrawing(name);
  document.addEventListener('click', giveBack, true);
}

function name() {
  document.querySelectorAll(`${BUTTON}:not(.hr-give-back)`).forEach((button) => {
    button.classList.remove('glyphicon', 'glyphicon-remove');
    button.classList.add('hr-give-back');
    button.type = 'button';
    button.textContent = 'Give back';
  });
}

async function giveBack(event) {
  const button = event.target.closest?.(BUTTON);
  if (!button) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  const task = new URLSearchParams(location.hash.split('?')[1]).get('task');
  button.disabled = true;
  try {
    await saveAll();
    await call('POST', `/tasks/${encodeURIComponent(task)}/give-back`);
    sayQuietly('You gave the task back.');
    showAgain(button, task);
  } catch (refusal) {
    button.disabled = false;
    show(refusal.status === 409 && refusal.message ? refusal.message : 'The task was not given back. Load the page again and try once more.');
  }
}

/** As Tasklist does after its own changes of a task. */
function showAgain(button, task) {
  const scope = window.angular?.element(button).scope?.();
  if (typeof scope?.taskData?.set !== 'function' || typeof scope.taskData.changed !== 'function') {
    location.reload();
    return;
  }
  scope.$apply(() => {
    scope.taskData.set('taskId', { taskId: task });
    scope.taskData.changed('taskList');
  });
}
