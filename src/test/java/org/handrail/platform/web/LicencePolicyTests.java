package org.handrail.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handrail.platform.web.Licences.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each library that is built in can be had under a licence that lets anybody use, change and pass on Handrail. Where a
 * library names several, we choose.
 */
class LicencePolicyTests {

    private static final Pattern PERMITTED =
            Pattern.compile("(?i)(The )?Apache(-2\\.0|( Software)? License,?( Version)? 2\\.0)"
                    + "|MIT(-0)?|BSD-[23]-Clause|ISC|EPL[- ][12]\\.0|MPL-2\\.0|CC0-1\\.0|Public Domain");

    /** LGPL 2.1, used as it comes and exchangeable in the jar: docs/adr/0008. No other library of that licence. */
    private static final String PAPER_MAKER = "io.github.openhtmltopdf";

    private static boolean isPermitted(Library library) {
        return library.group().equals(PAPER_MAKER) && library.licences().equals("LGPL-2.1-or-later")
                || Stream.of(library.licences().split(", | OR ", -1))
                        .anyMatch(licence -> PERMITTED.matcher(licence.strip()).matches());
    }

    @Test
    void everyLibraryOfThisBuildMayBeUsed() {
        List<Library> libraries = new Licences().all();
        assumeThat(libraries)
                .as("NOT RUN: Maven without a network (-o) writes no list of libraries")
                .isNotEmpty();

        assertThat(libraries).filteredOn(library -> !isPermitted(library)).isEmpty();
        assertThat(libraries).extracting(Library::name).contains("camunda-engine", "govuk-frontend", "h2");
    }

    @Test
    void takesOnlyThePaperMakerUnderTheLesserLicence() {
        assertThat(isPermitted(new Library("openhtmltopdf-core", PAPER_MAKER, "1.1.65", "LGPL-2.1-or-later")))
                .isTrue();
        assertThat(isPermitted(new Library("openhtmltopdf-core", PAPER_MAKER, "2.0", "AGPL-3.0-only")))
                .isFalse();
        assertThat(isPermitted(new Library("alpha", "org.example", "1.0", "LGPL-2.1-or-later")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GPL-3.0-only", "AGPL-3.0-only", "LGPL-2.1-only", "SSPL-1.0", "BUSL-1.1", "not stated", ""})
    void refusesWhatBindsThoseWhoPassItOn(String licence) {
        assertThat(isPermitted(new Library("alpha", "org.example", "1.0", licence)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Apache-2.0", "EPL-2.0, LGPL-2.1-only", "MIT OR GPL-3.0-only", "MPL-2.0, EPL 1.0"})
    void takesALibraryThatOffersAPermittedLicence(String licences) {
        assertThat(isPermitted(new Library("alpha", "org.example", "1.0", licences)))
                .isTrue();
    }
}
