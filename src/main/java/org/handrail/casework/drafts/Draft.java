package org.handrail.casework.drafts;

import java.time.Instant;

/** The answers typed so far, as the JSON object that the browser sent, and when they were kept. */
record Draft(String json, Instant savedAt) {}
