package dev.regulars.gateway.sending.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BodyReaderTest {
    @Test
    void readsUpToTheLimit() throws IOException {
        assertThat(BodyReader.read(new ByteArrayInputStream(new byte[10]), 10, 10))
                .contains(new byte[10]);
        assertThat(BodyReader.read(new ByteArrayInputStream(new byte[0]), 0, 10))
                .contains(new byte[0]);
    }

    @Test
    void refusesOneByteMoreWhetherAnnouncedOrNot() throws IOException {
        assertThat(BodyReader.read(new ByteArrayInputStream(new byte[11]), 11, 10))
                .isEmpty();
        assertThat(BodyReader.read(new ByteArrayInputStream(new byte[11]), -1, 10))
                .isEmpty();
    }
}
