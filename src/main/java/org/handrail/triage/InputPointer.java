package org.handrail.triage;

import java.util.Arrays;
import java.util.stream.Collectors;

/** JSON pointers (RFC 6901) to values that were sent. */
final class InputPointer {

    private InputPointer() {}

    static String to(String... names) {
        return Arrays.stream(names)
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
