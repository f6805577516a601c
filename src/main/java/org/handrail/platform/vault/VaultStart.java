package org.handrail.platform.vault;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Stops the start when the keys do not fit the database, and moves data keys to a new master key once it is up. */
@Component
class VaultStart implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(VaultStart.class);
    private static final int BATCH = 500;

    private final Vault vault;
    private final DataKeys dataKeys;

    VaultStart(Vault vault, DataKeys dataKeys) {
        this.vault = vault;
        this.dataKeys = dataKeys;
    }

    /** @throws IllegalStateException when a key that this database needs is missing or another one */
    @Override
    public void afterPropertiesSet() {
        if (!dataKeys.indexKeyFits()) {
            throw new IllegalStateException(
                    "HANDRAIL_VAULT_INDEX_KEY is not the one that this database was made with, so no search would work."
                            + " Set it as it was (in the demo profile: put back the file vault.key).");
        }
        try {
            dataKeys.sampleOfEachMasterKey().forEach(dataKeys::find);
        } catch (IllegalStateException doesNotFit) {
            throw new IllegalStateException(
                    "The vault's keys do not fit this database. Set HANDRAIL_VAULT_KEY (in the demo profile: put back the"
                            + " file vault.key) and handrail.vault.old-keys as they were when its cases were written.",
                    doesNotFit);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void rewrapAll() {
        int moved = 0;
        for (int batch = vault.rewrap(BATCH); batch > 0; batch = vault.rewrap(BATCH)) {
            moved += batch;
        }
        if (moved > 0) {
            LOG.info("Moved {} data keys to the master key in use.", moved);
        }
    }
}
