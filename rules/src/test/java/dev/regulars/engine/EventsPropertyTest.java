package dev.regulars.engine;

import static dev.regulars.engine.Happenings.BREAD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.program.Caps.Period;
import dev.regulars.program.Challenge;
import dev.regulars.program.Program;
import dev.regulars.program.dictionary.Column;
import dev.regulars.scenario.Story;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent in whatever order, early, late or taken back: the balance is what the purchases and events that are
 * in force are worth, and what they complete.
 */
class EventsPropertyTest {

    private static final int STORIES = Integer.getInteger("regulars.stories", 150);
    private static final int STEPS = 60;
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 120;

    private record Done(Transaction sent, LocalDate day, long points) {}

    private Random random;
    private Program program;
    private Period capPeriod;
    private long capUses;

    @Test
    void theBalanceIsWhatIsInForce() {
        long seed = Long.getLong("regulars.seed", new Random().nextLong());
        System.out.println("EventsPropertyTest: -Dregulars.seed=" + seed + ", " + STORIES + " stories");
        random = new Random(seed);
        long completed = 0;
        long declined = 0;
        for (int i = 0; i < STORIES; i++) {
            draw();
            Story story = Happenings.story(program);
            List<Done> inForce = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                declined += step(story, inForce, step);
                long challenges = worth(inForce);
                long own = inForce.stream().mapToLong(Done::points).sum();
                assertThat(story.member().available())
                        .as(
                                "seed %d, story %d, step %d, %s",
                                seed, i, step, program.events().challenges())
                        .isEqualTo(own + challenges);
                completed += challenges;
            }
            while (!inForce.isEmpty()) {
                takeBack(story, inForce, "end" + inForce.size());
            }
            assertThat(story.member().available())
                    .as("seed %d, story %d", seed, i)
                    .isZero();
            assertThat(story.member().used()).as("seed %d, story %d", seed, i).isEmpty();
        }
        assertThat(completed).as("challenges that were completed").isPositive();
        assertThat(declined).as("events over their limit").isPositive();
    }

    private void draw() {
        capPeriod = pick(Period.values());
        capUses = 1 + random.nextInt(3);
        String events = "id,event,name,points,member-uses,member-per\nlook,look,Looked,7," + capUses + ","
                + Column.word(capPeriod) + "\n";
        StringBuilder challenges =
                new StringBuilder("id,name,event,target,per,streak,within-days,times,from,to,points\n");
        for (int i = 0; i < 3; i++) {
            challenges.append(challenge(i)).append('\n');
        }
        program = Happenings.program(events, challenges.toString());
    }

    private String challenge(int number) {
        String what = random.nextBoolean() ? "look" : "";
        int target = 1 + random.nextInt(4);
        String times = String.valueOf(1 + random.nextInt(5));
        String rest = switch (random.nextInt(4)) {
            case 0 -> ",,," + times;
            case 1 -> Column.word(pick(Period.DAY, Period.WEEK, Period.MONTH)) + ",,,";
            case 2 -> Column.word(pick(Period.DAY, Period.WEEK)) + "," + (2 + random.nextInt(3)) + ",," + times;
            default -> ",," + (1 + random.nextInt(40)) + "," + times;
        };
        return "c" + number + ",Challenge," + what + "," + target + "," + rest + "," + BEGIN + ","
                + BEGIN.plusDays(DAYS - 20) + "," + (11 + number);
    }

    /** @return 1 when an event was over its limit */
    private int step(Story story, List<Done> inForce, int number) {
        if (!inForce.isEmpty() && random.nextInt(4) == 0) {
            takeBack(story, inForce, "back" + number);
            return 0;
        }
        LocalDate day = BEGIN.minusDays(5).plusDays(random.nextInt(DAYS));
        if (random.nextBoolean()) {
            Transaction sale = Happenings.bread("s" + number, day.toString());
            story.decide(sale);
            inForce.add(new Done(sale, day, BREAD));
            return 0;
        }
        Transaction event = Happenings.event("e" + number, "look", day.toString());
        long before = inForce.stream()
                .filter(done -> done.sent().event() != null && done.points() > 0)
                .filter(done -> capKey(done.day()).equals(capKey(day)))
                .count();
        story.decide(event);
        inForce.add(new Done(event, day, before < capUses ? 7 : 0));
        return before < capUses ? 0 : 1;
    }

    private String capKey(LocalDate day) {
        return Usage.key("", capPeriod, day, DayOfWeek.MONDAY);
    }

    private void takeBack(Story story, List<Done> inForce, String id) {
        Done gone = inForce.remove(random.nextInt(inForce.size()));
        String day = BEGIN.plusDays(DAYS).toString();
        String of = gone.sent().transactionId();
        story.decide(gone.sent().event() == null ? Happenings.voided(id, of, day) : Happenings.undone(id, of, day));
    }

    private long worth(List<Done> inForce) {
        long worth = 0;
        for (Challenge challenge : program.events().challenges()) {
            List<LocalDate> days = inForce.stream()
                    .filter(done -> (done.sent().event() == null) == (challenge.event() == null))
                    .map(Done::day)
                    .filter(day -> !day.isBefore(BEGIN) && !day.isAfter(BEGIN.plusDays(DAYS - 20)))
                    .toList();
            worth += new PlainChallenge(challenge).completed(days)
                    * challenge.row().value().longValueExact();
        }
        return worth;
    }

    @SafeVarargs
    private <T> T pick(T... from) {
        return from[random.nextInt(from.length)];
    }
}
