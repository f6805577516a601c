// Parts of Cockpit that nobody may use here. Whoever runs the service sees models, numbers and what failed, but no case:
// so no instances, no history, no deployments, and nothing that changes a running case.
const unused = [
  'cockpit.navigation:batch',
  'cockpit.navigation:deployments',
  'cockpit.navigation:reports',
  'cockpit.navigation:tasks',
  'cockpit.processes.dashboard:search-process-instances',
  'cockpit.processDefinition.runtime.tab:process-instances-table',
  'cockpit.processDefinition.runtime.tab:call-process-definitions-table',
  'cockpit.processDefinition.diagram.plugin:activity-definition-call-activity-overlay',
  'cockpit.processDefinition.runtime.action:update-suspension-state-action',
  'cockpit.processDefinition.runtime.action:bulk-job-definition-override-job-priority-action',
  'cockpit.jobDefinition.action:job-definition-override-job-priority-action',
  'cockpit.jobDefinition.action:update-suspension-state',
  'cockpit.decisionDefinition.tab:decision-instances-table'
];

document.querySelector('base').setAttribute('cam-exclude-plugins', unused.join(','));

export default {
  disableWelcomeMessage: true,
  locales: { availableLocales: ['en'], fallbackLocale: 'en' }
};
