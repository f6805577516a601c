package org.handrail.platform.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A starting point on the home page. Any module may offer one as a bean; {@code @Order} places it. */
public interface HomeTile {

    /** What a person can do there, as the words of the link. */
    String title();

    /** One or two plain sentences. */
    String words();

    /** The path that the tile leads to. */
    String link();

    /** The role codes that see it; empty for everybody. */
    Set<String> roles();

    /** What waits there for the person who looks, such as "3 due today"; null shows nothing. Called once per showing. */
    default @Nullable String count() {
        return null;
    }
}
