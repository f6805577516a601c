// The case that a task belongs to, as the first tab of the task.
import { element } from './notices.js';
import { afterDrawing } from './page-watch.js';
import { root } from './server.js';

const LOWEST = 360;

export const caseTab = {
  id: 'handrail-case',
  pluginPoint: 'tasklist.task.detail',
  priority: 2000,
  properties: { label: 'Case' },
  render: (node, { taskId }) => {
    node.className = 'hr-case';
    if (taskId) {
      node.append(element('iframe', {
        className: 'hr-case__frame',
        title: 'The case of this task',
        src: `${root}/tasks/${encodeURIComponent(taskId)}/case`
      }));
    }
  },
  unmount: () => {}
};

afterDrawing(fill);
window.addEventListener('resize', fill);

/** The frame reaches from the tabs to the end of the column. */
function fill() {
  const frame = document.querySelector('.hr-case__frame');
  const column = frame?.closest('.three-cols-layout-cell');
  if (column) {
    const above = frame.getBoundingClientRect().top - column.getBoundingClientRect().top + column.scrollTop;
    const height = Math.max(LOWEST, Math.floor(column.clientHeight - above)) + 'px';
    if (frame.style.height !== height) {
      frame.style.height = height;
    }
  }
}
