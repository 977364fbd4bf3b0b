package dev.regulars.simulation.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.Decision;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.Programs;
import dev.regulars.program.Program;
import dev.regulars.scenario.Story;
import dev.regulars.simulation.Past;
import dev.regulars.simulation.Result;
import dev.regulars.simulation.Simulated;
import dev.regulars.simulation.Simulation;
import dev.regulars.simulation.Watch;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** The project's sample of real sales, simulated. */
class RealSalesTest {

    static final Path SAMPLE = Path.of("../pos-gateway/data/online-retail-sample.csv.gz");

    private static final Program LIVE = Programs.read(Programs.DEMO);
    private static final Program DRAFT = Programs.read(Programs.with(
            Programs.DEMO,
            "campaigns.csv",
            Programs.text(Programs.DEMO, "campaigns.csv").replace("bonus,150,,,,,,,", "bonus,400,,,,,,20000,")));

    private static Result simulate(Program draft, Watch watch) throws Exception {
        Simulated simulated =
                new Simulation(Programs.ENGINE, 1_000, 1).run(new InvoiceFile(SAMPLE), draft, LIVE, watch);
        return ((Simulated.Done) simulated).result();
    }

    @Test
    void theSameDraftGivesTheSameBytesWhateverTheThreadsDo() throws Exception {
        String first = simulate(DRAFT, done -> true).toJson();
        for (int seed = 1; seed <= 5; seed++) {
            Random random = new Random(seed);
            Watch slow = done -> {
                LockSupport.parkNanos(random.nextInt(20_000_000));
                return true;
            };
            assertThat(simulate(DRAFT, slow).toJson()).as("seed " + seed).isEqualTo(first);
        }
    }

    /** A story has one member and the whole engine, with words and offers; its budgets are never touched here. */
    @Test
    void comesToWhatTheStoriesOfTheMembersComeTo() throws Exception {
        Map<String, Story> stories = new HashMap<>();
        long[] points = {0, 0};
        new InvoiceFile(SAMPLE).forEach((Past past) -> {
            String member = past.memberId();
            if (member != null) {
                Story story = stories.computeIfAbsent(
                        member, id -> new Story(Programs.ENGINE, LIVE, MemberSnapshot.enrolled(id, "Blue")));
                if (story.violations(past.transaction()).isEmpty()) {
                    Decision decision = story.decide(past.transaction());
                    points[0] += decision.pointsEarned();
                    points[1] += decision.pointsRedeemed();
                }
            }
            return true;
        });
        Result result = simulate(LIVE, done -> true);
        assertThat(result.live().total().points()).isEqualTo(points[0]).isPositive();
        assertThat(result.live().total().redeemed()).isEqualTo(points[1]).isPositive();
        assertThat(result.draft()).isEqualTo(result.live());
        assertThat(result.winners()).isEmpty();
        assertThat(result.losers()).isEmpty();
        assertThat(result.members()).isEqualTo(stories.size());
    }
}
