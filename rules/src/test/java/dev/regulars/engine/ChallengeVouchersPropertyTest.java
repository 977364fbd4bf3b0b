package dev.regulars.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.program.Challenge;
import dev.regulars.program.Program;
import dev.regulars.scenario.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A challenge whose reward is a voucher: what counts brings one exactly when more is completed than vouchers are there,
 * it goes with what brought it, and with everything taken back nothing is left.
 */
class ChallengeVouchersPropertyTest {

    private static final int STORIES = Integer.getInteger("regulars.stories", 100);
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 60;
    private static final List<String> FORMS =
            List.of("%d,,,,%d", "%d,month,,,", "%d,week,,,", "%d,day,2,,%d", "%d,week,2,,%d", "%d,,,20,%d");

    private final Map<String, LocalDate> inForce = new HashMap<>();
    private final Set<String> vouchers = new HashSet<>();
    private Random random;

    @Test
    void aVoucherIsThereForEachTimeItWasDue() {
        long seed = Long.getLong("regulars.seed", new Random().nextLong());
        System.out.println("ChallengeVouchersPropertyTest: -Dregulars.seed=" + seed + ", " + STORIES + " stories");
        random = new Random(seed);
        int brought = 0;
        int again = 0;
        for (int i = 0; i < STORIES; i++) {
            String form = FORMS.get(random.nextInt(FORMS.size()));
            String row = form.formatted(1 + random.nextInt(3), 1 + random.nextInt(4));
            Program program = Happenings.program(
                    "id,event,name\nlook,look,Looked\n",
                    "id,name,target,per,streak,within-days,times,from,to,reward\nc,C," + row + "," + BEGIN + ","
                            + BEGIN.plusDays(DAYS) + ",cake\n");
            Story story = Happenings.story(program);
            inForce.clear();
            vouchers.clear();
            for (int step = 0; step < 40; step++) {
                String told = "seed " + seed + ", story " + i + ", step " + step + ", " + row;
                if (!inForce.isEmpty() && random.nextInt(3) == 0) {
                    again += takeBack(story, step);
                } else {
                    brought += visit(story, program, step, told);
                }
            }
            for (int step = 100; !inForce.isEmpty(); step++) {
                takeBack(story, step);
            }
            assertThat(vouchers).isEmpty();
            assertThat(story.member().used())
                    .as("seed %d, story %d, %s", seed, i, row)
                    .isEmpty();
        }
        assertThat(brought).isPositive();
        assertThat(again).as("vouchers that went").isPositive();
    }

    private int visit(Story story, Program program, int step, String told) {
        LocalDate day = BEGIN.plusDays(random.nextInt(DAYS));
        String id = "s" + step;
        Challenge challenge = program.events().challenges().get(0);
        inForce.put(id, day);
        long due = new PlainChallenge(challenge).completed(counting(challenge, day));
        long there = vouchers.stream()
                .filter(one -> isTogether(challenge, inForce.get(one), day))
                .count();
        int granted =
                story.decide(Happenings.bread(id, day.toString())).vouchers().size();
        assertThat(granted).as(told).isEqualTo(due > there ? 1 : 0);
        if (granted > 0) {
            vouchers.add(id);
        }
        return granted;
    }

    private List<LocalDate> counting(Challenge challenge, LocalDate day) {
        return inForce.values().stream()
                .filter(one -> isTogether(challenge, one, day))
                .toList();
    }

    /** Whether what counts on the two days counts for the same time. */
    private static boolean isTogether(Challenge challenge, LocalDate one, LocalDate other) {
        return !challenge.isEachPeriod()
                || Usage.key("", challenge.per(), one, java.time.DayOfWeek.MONDAY)
                        .equals(Usage.key("", challenge.per(), other, java.time.DayOfWeek.MONDAY));
    }

    private int takeBack(Story story, int step) {
        List<String> ids = new ArrayList<>(inForce.keySet().stream().sorted().toList());
        String id = ids.get(random.nextInt(ids.size()));
        story.decide(Happenings.voided("v" + step, id, BEGIN.plusDays(DAYS).toString()));
        inForce.remove(id);
        return vouchers.remove(id) ? 1 : 0;
    }
}
