package org.handrail.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContainerRightsTests {

    private final ComposeFile compose = ComposeFile.read();
    private final ImageRecipe recipe = ImageRecipe.read();

    ContainerRightsTests() throws IOException {}

    @Test
    void runsWithoutRightsOnAReadOnlyFileSystem() {
        assertThat(List.of(compose.services().app(), compose.services().database()))
                .allSatisfy(service -> {
                    assertThat(service.readOnly()).isTrue();
                    assertThat(service.droppedRights()).containsExactly("ALL");
                    assertThat(service.securityOptions()).contains("no-new-privileges:true");
                });
    }

    @Test
    void runsAsAUserWithoutAnAccount() {
        assertThat(recipe.image().the("USER").rest()).matches("[1-9]\\d{3,}:[1-9]\\d{3,}");
    }

    @Test
    void writesTemporaryFilesWhereComposeAllowsIt() {
        assertThat(recipe.image().the("ENTRYPOINT").exec()).contains("-Djava.io.tmpdir=/tmp");
        assertThat(compose.services().app().tmpfs()).singleElement().asString().startsWith("/tmp:");
    }

    @Test
    void listensToThisMachineOnly() {
        assertThat(compose.services().app().ports()).containsExactly("127.0.0.1:8080:8080");
        assertThat(compose.services().database().ports()).isNull();
    }

    @Test
    void hasNoSecretOfItsOwn() {
        assertThatIllegalStateException()
                .isThrownBy(() -> compose.services().database().environment(Map.of()));
        assertThat(compose.services().app().environment()).allSatisfy((name, value) -> {
            if (name.endsWith("KEY") || name.endsWith("PASSWORD") || name.endsWith("SECRET")) {
                assertThat(value).matches("\\$\\{" + name + ":\\?[^}]+}");
            }
        });
    }
}
