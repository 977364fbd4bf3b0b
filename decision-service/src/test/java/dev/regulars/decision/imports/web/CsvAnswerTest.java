package dev.regulars.decision.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class CsvAnswerTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private void write(Consumer<Consumer<List<String>>> rows) throws Exception {
        CsvAnswer.write(response, "members", List.of("id", "name"), rows);
    }

    @Test
    void cellsAreSafeForSpreadsheets() throws Exception {
        write(rows -> rows.accept(List.of("=1+1", "+441632960123")));
        assertThat(response.getContentAsString()).isEqualToNormalizingNewlines("id,name\n'=1+1,+441632960123\n");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"members.csv\"");
    }

    @Test
    void whatFailsAtOnceLeavesNothingOfAFile() {
        assertThatThrownBy(() -> write(rows -> fail())).hasMessage("the store is gone");
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.getHeader("Content-Disposition")).isNull();
    }

    @Test
    void whatFailsInTheMiddleIsThrownOn() {
        assertThatThrownBy(() -> write(rows -> {
                    for (int i = 0; i < 20_000; i++) {
                        rows.accept(List.of(String.valueOf(i), "Ann"));
                    }
                    fail();
                }))
                .hasMessage("the store is gone");
        assertThat(response.isCommitted()).isTrue();
    }

    private static void fail() {
        throw new IllegalStateException("the store is gone");
    }
}
