package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Members bring friends to the running service. */
class ReferralIT {

    @TempDir
    static Path folder;

    private static ReferralApi api;

    @BeforeAll
    static void start() throws Exception {
        api = new ReferralApi(folder);
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void bothGetWhatTheRowsGiveOnceTheFriendHasBought() throws Exception {
        String ann = api.member("ann");
        String bob = api.member("bob");
        String code = api.code(ann);
        assertThat(api.code(ann)).isEqualTo(code);
        HttpResponse<String> told =
                api.tells(bob, " " + code.toLowerCase(Locale.ROOT).replaceFirst("(....)", "$1-"));
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
        assertThat(api.tells(bob, code).body()).isEqualTo(told.body());
        assertThat(api.of(ann).at("/friends/0/friend").asString()).isEqualTo(bob);

        api.buys("r1", "bob");
        api.becomes(bob, "done");
        assertThat(api.of(bob).at("/referredBy/purchase").asString()).isEqualTo("it:r1");
        assertThat(api.balance(ann)).isEqualTo(500);
        assertThat(api.balance(bob)).isEqualTo(117 + 250);
        api.buys("r2", "bob");
        Thread.sleep(2_500);
        assertThat(api.balance(ann)).as("the second purchase brings nothing").isEqualTo(500);
    }

    @Test
    void refusesWhoRefersThemselvesAndLoops() throws Exception {
        String eve = api.member("eve");
        String kim = api.member("kim");
        String uma = api.member("uma");
        String ofEve = api.code(eve);
        assertThat(api.tells(eve, ofEve).body()).contains("SELF_REFERRAL");
        assertThat(api.tells(kim, ofEve).statusCode()).isEqualTo(200);
        assertThat(api.tells(uma, api.code(kim)).statusCode()).isEqualTo(200);
        String ofUma = api.code(uma);
        assertThat(api.tells(eve, ofUma).body()).contains("REFERRAL_LOOP");
        assertThat(api.tells(kim, ofUma).body()).contains("ALREADY_REFERRED");
        assertThat(api.tells(eve, ofUma.charAt(0) == '0' ? "1" + ofUma.substring(1) : "0" + ofUma.substring(1))
                        .body())
                .contains("REFERRAL_CODE_UNKNOWN");
        String made = """
                {"source":"web","id":"x1","type":"referral-made","occurredAt":"2026-06-15T12:00:00Z",
                 "member":{"kind":"card","value":"r-eve"}}""";
        assertThat(api.service.post("/v1/events", made).body()).contains("is told by the service itself");
        assertThat(api.balance(eve)).isZero();
    }
}
