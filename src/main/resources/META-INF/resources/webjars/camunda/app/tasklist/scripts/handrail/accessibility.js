// Names, roles and headings that Tasklist's own page lacks.
import { element } from './notices.js';
import { afterDrawing } from './page-watch.js';
import { root } from './server.js';

const NAMES = {
  '.region-toggle[data-region="filters"]': 'Show or hide the lists',
  '.region-toggle[data-region="list"]': 'Show or hide the tasks',
  '.region-toggle[data-region="task"]': 'Show or hide the open task',
  '.task-details .maximize': 'Show only the open task',
  '.task-details .reset-regions': 'Show all columns again',
  '.stored-criteria > .dropdown-toggle': 'Saved searches',
  '.sort-direction': 'Change the direction of the order',
  '.new-sort > .dropdown-toggle': 'Add another order',
  '.sorting-choice > .dropdown-toggle.remove-sorting': 'Remove this order',
  '.small-screen-warning > span': 'Made for larger screens',
  '.cam-widget-bpmn-viewer .in, .navigation.zoom .in': 'Zoom in',
  '.cam-widget-bpmn-viewer .out, .navigation.zoom .out': 'Zoom out',
  '.navigation.reset button': 'Show the whole picture',
  '.page-notifications .close': 'Close this message',
  '.tasks-list .shutter a': 'Show more or less of this task'
};

const ROLES = {
  '[cam-widget-header]': { role: 'banner' },
  '[cam-widget-header] .app-menu': { 'aria-label': 'Your account' },
  '.page-wrap': { role: 'main', id: 'hr-main', tabindex: '-1' },
  'section.task-filters': { 'aria-label': 'Lists of tasks' },
  'section.tasks-list': { 'aria-label': 'Tasks' },
  'section.task-details': { 'aria-label': 'Open task' },
  '.task-filters h4.name': { role: 'presentation' },
  '.tasks-list h4.task': { 'aria-level': '2' },
  '.tasks-list :is(h5, h6)': { role: 'presentation' },
  '.task-card h4': { role: 'presentation' },
  '.page-notifications': { 'aria-live': 'assertive' }
};

const skip = element('a', { className: 'hr-skip', href: '#', textContent: 'Skip to the open task' });
const heading = element('h1', { className: 'sr-only', textContent: 'Tasks' });

export function start() {
  document.documentElement.lang ||= 'en';
  document.body.prepend(skip);
  skip.addEventListener('click', skipToTask);
  afterDrawing(mend);
}

function mend() {
  for (const [selector, name] of Object.entries(NAMES)) {
    document.querySelectorAll(selector).forEach((part) => set(part, 'aria-label', name));
  }
  for (const [selector, attributes] of Object.entries(ROLES)) {
    document.querySelectorAll(selector).forEach((part) =>
      Object.entries(attributes).forEach(([name, value]) => set(part, name, value))
    );
  }
  mendSearch();
  mendTabs();
  mendHome();
  const main = document.querySelector('.page-wrap');
  if (main && heading.parentElement !== main) {
    main.prepend(heading);
  }
}

/** The search box opens a list of choices, so it is a combo box. */
function mendSearch() {
  document.querySelectorAll('input[uib-typeahead]').forEach((input) => {
    set(input, 'role', 'combobox');
    set(input, 'aria-label', 'Search in these tasks');
    const list = input.getAttribute('aria-owns');
    if (list) {
      set(input, 'aria-controls', list);
      input.removeAttribute('aria-owns');
    }
  });
}

function mendTabs() {
  document.querySelectorAll('.task-card .nav-tabs > li > a').forEach((tab) => {
    if (tab.parentElement.classList.contains('active')) {
      set(tab, 'aria-current', 'true');
    } else {
      tab.removeAttribute('aria-current');
    }
  });
}

/** Our name leads to the start page of Handrail. */
function mendHome() {
  const home = document.querySelector('[cam-widget-header] .navbar-brand');
  if (home) {
    set(home, 'href', root + '/');
    set(home, 'title', 'Handrail: start page');
    set(home, 'target', '_self');
  }
}

function skipToTask(event) {
  event.preventDefault();
  const target = document.querySelector('.task-card h2, .no-task, .page-wrap');
  target?.setAttribute('tabindex', '-1');
  target?.focus();
}

function set(part, name, value) {
  if (part.getAttribute(name) !== value) {
    part.setAttribute(name, value);
  }
}
