package dev.regulars.gateway.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regulars.gateway.files.ResultLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ResultFileTest {
    private final JsonMapper json = new JsonMapper();

    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenAfterTheNotedPlaceIsCutOff() throws IOException {
        Path file = folder.resolve("result");
        long noted;
        try (ResultFile result = new ResultFile(file, 0, json)) {
            noted = result.append(List.of(line(1), line(2)));
            result.append(List.of(line(3), line(4)));
        }
        Files.writeString(file, Files.readString(file) + "{\"posi");
        try (ResultFile result = new ResultFile(file, noted, json)) {
            result.append(List.of(line(3)));
        }
        assertThat(Files.readAllLines(file))
                .extracting(line -> json.readTree(line).get("position").intValue())
                .containsExactly(1, 2, 3);
    }

    @Test
    void aResultThatIsShorterThanNotedIsAnError() {
        assertThatThrownBy(() -> new ResultFile(folder.resolve("none"), 10, json))
                .isInstanceOf(IOException.class);
    }

    private static ResultLine line(long position) {
        return new ResultLine(position, "T", ResultLine.DECIDED, "pos:T", null, null, null, List.of(), null);
    }
}
