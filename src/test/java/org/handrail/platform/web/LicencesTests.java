package org.handrail.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LicencesTests {

    @Test
    void listsEachLibraryOnceWithAllItsLicences() {
        Licences licences = new Licences("platform/bill-of-materials.json");

        assertThat(licences.all())
                .containsExactly(
                        new Licences.Library("alpha", "org.example", "1.0", "MIT, Own licence"),
                        new Licences.Library("beta", "org.example", "2.0", "EPL-2.0 OR GPL-2.0"),
                        new Licences.Library("gamma", "", "3.0", "not stated"));
        assertThat(licences.versionOf("beta")).isEqualTo("2.0");
        assertThat(licences.versionOf("delta")).isEqualTo("unknown");
    }

    @Test
    void isEmptyForABuildWithoutABill() {
        assertThat(new Licences("platform/no-such-bill.json").all()).isEmpty();
    }
}
