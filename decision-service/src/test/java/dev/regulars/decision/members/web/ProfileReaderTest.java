package dev.regulars.decision.members.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.web.Fields;
import dev.regulars.engine.Profile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileReaderTest {

    private static Fields.Result<Profile> read(String zone) {
        String json = "{\"timeZone\": " + zone + "}";
        return Fields.read(json.getBytes(StandardCharsets.UTF_8), ProfileReader::read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Lisbon", "America/Argentina/Ushuaia", "Etc/GMT+5", "UTC"})
    void takesZonesOfTheDatabase(String zone) {
        assertThat(((Fields.Result.Read<Profile>) read("\"" + zone + "\""))
                        .value()
                        .timeZone())
                .isEqualTo(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Mars/Olympus\"", "\"+02:00\"", "\"\"", "\"europe/lisbon\"", "2"})
    void refusesAllElse(String zone) {
        assertThat(((Fields.Result.Refused<Profile>) read(zone)).problem().toString())
                .contains("timeZone", "INVALID_VALUE");
    }

    @Test
    void mayBeUnknown() {
        assertThat(((Fields.Result.Read<Profile>) read("null")).value()).isEqualTo(Profile.UNKNOWN);
    }
}
