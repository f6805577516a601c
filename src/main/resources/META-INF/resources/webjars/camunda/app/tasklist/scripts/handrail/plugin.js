import { start as mendAccessibility } from './accessibility.js';
import { start as offerBack } from './back-to-list.js';
import { caseReference } from './case-reference.js';
import { caseTab } from './case-tab.js';
import { start as keepDrafts } from './drafts.js';
import { start as showFieldErrors } from './field-errors.js';
import { mendLists, mendTyping, start as findForms } from './forms.js';
import { start as offerGivingBack } from './give-back.js';
import { help } from './helps.js';
import { start as waitForLabels } from './labels.js';
import { start as signOutHere } from './sign-out.js';
import { start as quietUnusedParts } from './unused-parts.js';
import { start as watchPage } from './page-watch.js';

signOutHere();
mendAccessibility();
offerBack();
help('labels', 'readable labels on a slow connection', waitForLabels);
help('forms', 'everything that follows', findForms);
help('typing', 'keeping every letter when you type fast', mendTyping);
help('lists', 'completing forms that have a list', mendLists);
help('field-errors', 'showing what is wrong next to the question', showFieldErrors);
help('drafts', 'saving what you typed as a draft', keepDrafts);
help('give-back', 'giving a task back', offerGivingBack);
quietUnusedParts();
watchPage();

export default [caseTab, caseReference];
