// Parts of Tasklist that nobody may use here: comments and history are kept in the case record, cases begin with a
// referral, and every task belongs to a case.
const unused = [
  'tasklist.navbar.action:create-task-action',
  'tasklist.navbar.action:start-process-action',
  'tasklist.task.action:task-action-comment',
  'tasklist.task.detail:task-detail-history'
];

document.querySelector('base').setAttribute('cam-exclude-plugins', unused.join(','));

export default {
  app: { vendor: 'Handrail', name: 'tasks' },
  disableWelcomeMessage: true,
  customScripts: ['scripts/handrail/plugin.js'],
  dateFormat: { normal: 'D MMMM YYYY, HH:mm', long: 'dddd D MMMM YYYY, HH:mm', short: 'LL' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'Take the task that is open' },
    focusFilter: { key: 'ctrl+shift+f', description: 'Go to the first list of tasks' },
    focusList: { key: 'ctrl+alt+l', description: 'Go to the first task in the list' },
    focusForm: { key: 'ctrl+alt+f', description: 'Go to the first question of the form' }
  }
};
