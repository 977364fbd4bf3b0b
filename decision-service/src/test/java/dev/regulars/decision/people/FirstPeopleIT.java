package dev.regulars.decision.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.Dialect;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.relay.Race;
import dev.regulars.testing.Backends;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Who is there after the first start. */
class FirstPeopleIT {

    private final Dialect dialect = new Dialect();
    private final MongoTemplate mongo =
            dialect.open(Backends.mongoUri("it-" + UUID.randomUUID().toString().substring(0, 8)));
    private final LocalUsers people = new LocalUsers(new Documents(mongo));
    private final Passwords passwords = new Passwords(4);
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    @AfterEach
    void close() {
        mongo.getDb().drop();
        dialect.assertKept();
    }

    private void begin(SignInSettings settings) {
        PrintStream out = new PrintStream(console, true, StandardCharsets.UTF_8);
        new FirstPeople(people, passwords, settings, Clock.systemUTC(), out).begin();
    }

    /** By name; fails when one was printed twice. */
    private Map<String, String> printed() {
        Map<String, String> printed = console.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("studio user "))
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(words -> words[2], words -> words[4]));
        console.reset();
        return new TreeMap<>(printed);
    }

    private boolean opens(String name, String password) {
        return passwords.matches(password, people.find(name).orElseThrow().hash());
    }

    @Test
    void instancesThatStartAtOncePrintEachOnce() throws Exception {
        Race.run(4, instance -> {
            begin(Settings.ofTests(true, null));
            return instance;
        });
        Map<String, String> first = printed();
        assertThat(first.keySet())
                .containsExactlyElementsOf(
                        Stream.of(Role.values()).map(Role::word).sorted().toList());
        assertThat(first).allSatisfy((name, password) -> {
            assertThat(opens(name, password)).isTrue();
            assertThat(people.find(name).orElseThrow().roles()).containsExactly(Role.BY_WORD.get(name));
        });
        begin(Settings.ofTests(true, null));
        assertThat(printed()).as("at a later start").isEmpty();
    }

    @Test
    void whoeverIsLockedOutOfAllGetsANewPasswordBySetting() {
        begin(Settings.ofTests(true, null));
        String first = printed().get("administrator");
        people.setDisabled("administrator", true);
        begin(Settings.ofTests(true, "administrator"));
        Map<String, String> again = printed();
        assertThat(again).containsOnlyKeys("administrator");
        assertThat(opens("administrator", again.get("administrator"))).isTrue();
        assertThat(opens("administrator", first)).isFalse();
        assertThat(people.find("administrator").orElseThrow().disabled()).isFalse();
        begin(Settings.ofTests(true, "nobody"));
        assertThat(console.toString(StandardCharsets.UTF_8)).contains("names no local user");
    }

    @Test
    void withoutLocalUsersNobodyIsMade() {
        begin(Settings.ofTests(false, "administrator"));
        assertThat(printed()).isEmpty();
        assertThat(people.isEmpty()).isTrue();
    }
}
