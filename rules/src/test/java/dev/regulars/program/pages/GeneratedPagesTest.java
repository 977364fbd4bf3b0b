package dev.regulars.program.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regulars.program.checks.DiagnosticsPage;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** Pages that are made from the code say what the code says. */
class GeneratedPagesTest {

    @Test
    void theProgramReferenceIsUpToDate() throws IOException {
        GeneratedPage.check("program-reference.md", ReferencePage.text());
    }

    @Test
    void theDiagnosticsAreUpToDate() throws IOException {
        GeneratedPage.check("diagnostics.md", DiagnosticsPage.text());
    }

    @Test
    void anythingElseIsNot() {
        if (!Boolean.getBoolean("regulars.write")) {
            assertThatThrownBy(() -> GeneratedPage.check("diagnostics.md", "something else"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("-Dregulars.write=true");
            assertThatThrownBy(() -> GeneratedPage.check("no-such-page.md", ""))
                    .isInstanceOf(NoSuchFileException.class);
        }
        assertThat(GeneratedPage.row("a|b", "c")).isEqualTo("| a\\|b | c |\n");
    }
}
