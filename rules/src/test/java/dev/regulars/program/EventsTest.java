package dev.regulars.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.Programs;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsTest {

    @ParameterizedTest
    @CsvSource({
        "review, yes, false",
        "referral-made, yes, true",
        "referral-accepted, yes, true",
        "referral-made, no, false",
    })
    void aCodeForFriendsIsWorthSomethingWhereARowIsOn(String kind, String active, boolean rewarded) {
        TreeMap<String, String> texts =
                new TreeMap<>(ProgramFiles.of(Programs.EXAMPLES).texts());
        texts.put("events.csv", "id,event,name,points,active\na,%s,A,5,%s\n".formatted(kind, active));
        Program program = ProgramReader.read(new ProgramFiles(texts)).program();
        assertThat(Objects.requireNonNull(program).events().rewardReferrals()).isEqualTo(rewarded);
    }
}
