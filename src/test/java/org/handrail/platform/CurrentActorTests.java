package org.handrail.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class CurrentActorTests {

    private static final Actor SCHOOL = new Actor("school", "school");

    private final CurrentActor currentActor = new CurrentActor();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isThePersonWhoSignedIn() {
        signIn((SignedIn) () -> SCHOOL);

        assertThat(currentActor.now()).isEqualTo(SCHOOL);
    }

    @Test
    void neverAssumesTheSystem() {
        assertThatIllegalStateException().isThrownBy(currentActor::now).withMessageStartingWith("Nobody acts");
    }

    @Test
    void doesNotTakeAnyPrincipalForAPerson() {
        signIn("anonymousUser");

        assertThatIllegalStateException().isThrownBy(currentActor::now);
    }

    @Test
    void actsInAnothersNameUntilTheWorkEnds() {
        signIn((SignedIn) () -> SCHOOL);

        Actor inside = currentActor.runAs(Actor.SYSTEM, currentActor::now);

        assertThat(inside).isEqualTo(Actor.SYSTEM);
        assertThat(currentActor.now()).isEqualTo(SCHOOL);
    }

    @Test
    void forgetsTheNamedActorWhenTheWorkFails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> currentActor.runAs(SCHOOL, () -> {
                    throw new IllegalStateException("broken work");
                }));

        assertThatIllegalStateException().isThrownBy(currentActor::now).withMessageStartingWith("Nobody acts");
    }

    @Test
    void givesTheNameToNoOtherThread() {
        boolean refusedElsewhere = currentActor.runAs(
                SCHOOL,
                () -> CompletableFuture.supplyAsync(() -> {
                            try {
                                currentActor.now();
                                return false;
                            } catch (IllegalStateException nobody) {
                                return true;
                            }
                        })
                        .join());

        assertThat(refusedElsewhere).isTrue();
    }

    private static void signIn(Object principal) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(principal, null));
    }
}
