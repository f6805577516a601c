package org.handrail.audit;

import org.handrail.platform.Actor;

/** An entry with who did it, ready to be written. */
record KeptEntry(AuditEntry entry, Actor actor) {}
