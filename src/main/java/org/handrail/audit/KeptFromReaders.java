package org.handrail.audit;

import java.util.Set;
import org.handrail.platform.CaseReference;

/**
 * Tells which cases the trail must not tell somebody of, because they are about that person's own household or relatives.
 * The module that knows offers this bean.
 */
public interface KeptFromReaders {

    Set<CaseReference> keptFrom(String account);
}
