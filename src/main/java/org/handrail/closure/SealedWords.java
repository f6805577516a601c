package org.handrail.closure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.LifeDomain;
import org.handrail.platform.CaseReference;
import org.handrail.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals and opens the words of endings under the key of their case. Needs are sealed too: even a name can tell. */
@Component
class SealedWords {

    private static final String PURPOSE = "closure.words";

    private final CaseRecords cases;
    private final Vault vault;

    SealedWords(CaseRecords cases, Vault vault) {
        this.cases = cases;
        this.vault = vault;
    }

    @Nullable
    String seal(CaseReference reference, @Nullable String words) {
        return words == null || words.isBlank() ? null : vault.seal(subject(reference), PURPOSE, words.strip());
    }

    @Nullable
    String open(CaseReference reference, @Nullable String sealed) {
        return sealed == null
                ? null
                : vault.open(subject(reference), PURPOSE, sealed).orElse("Erased");
    }

    String sealCodes(CaseReference reference, Map<LifeDomain, ?> codes) {
        String lines = codes.entrySet().stream()
                .map(code -> code.getKey().name() + "=" + code.getValue())
                .collect(Collectors.joining(","));
        return vault.seal(subject(reference), PURPOSE, lines);
    }

    /** Empty when they were erased. */
    Map<LifeDomain, String> openCodes(CaseReference reference, @Nullable String sealed) {
        Map<LifeDomain, String> codes = new EnumMap<>(LifeDomain.class);
        if (sealed != null) {
            Arrays.stream(vault.open(subject(reference), PURPOSE, sealed)
                            .orElse("")
                            .split(","))
                    .filter(line -> line.contains("="))
                    .map(line -> line.split("=", 2))
                    .forEach(code -> codes.put(LifeDomain.valueOf(code[0]), code[1]));
        }
        return codes;
    }

    private UUID subject(CaseReference reference) {
        return cases.subjectOf(reference);
    }
}
