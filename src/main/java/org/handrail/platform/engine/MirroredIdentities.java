package org.handrail.platform.engine;

import org.camunda.bpm.engine.impl.IdentityServiceImpl;

/**
 * People and groups are kept by Handrail and only mirrored into the engine. So the engine's web applications and
 * interfaces find them read-only: nobody is made or changed there, and no page asks for a first administrator.
 */
class MirroredIdentities extends IdentityServiceImpl {

    @Override
    public boolean isReadOnly() {
        return true;
    }
}
