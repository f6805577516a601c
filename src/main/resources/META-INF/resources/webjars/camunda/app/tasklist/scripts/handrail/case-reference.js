// Many tasks have the same name, so each card of the list tells the reference of its case.
import { element } from './notices.js';
import { call } from './server.js';

const known = new Map();
let waiting = new Map();

export const caseReference = {
  id: 'handrail-case-reference',
  pluginPoint: 'tasklist.card',
  priority: 1000,
  render: (node, { taskId }) => {
    const place = element('span', { className: 'hr-reference' });
    node.append(place);
    if (known.has(taskId)) {
      place.textContent = known.get(taskId);
    } else if (taskId) {
      ask(taskId, place);
    }
  },
  unmount: () => {}
};

/** One call for all cards that are drawn together. */
function ask(task, place) {
  if (waiting.size === 0) {
    setTimeout(answerAll);
  }
  waiting.set(task, [...(waiting.get(task) ?? []), place]);
}

async function answerAll() {
  const asked = waiting;
  waiting = new Map();
  const query = [...asked.keys()].map((task) => 'task=' + encodeURIComponent(task)).join('&');
  const references = await call('GET', '/tasks/references?' + query).catch(() => ({}));
  for (const [task, places] of asked) {
    if (references[task]) {
      known.set(task, references[task]);
      places.forEach((place) => (place.textContent = references[task]));
    }
  }
}
