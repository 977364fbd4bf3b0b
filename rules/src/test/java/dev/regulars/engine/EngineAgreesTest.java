package dev.regulars.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.program.Program;
import dev.regulars.program.RoundingLevel;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rule engine decides as the plain reading of rows does, for random programs and baskets, in any order of rows. */
class EngineAgreesTest {

    /** Fewer where the whole is run many times, as for mutants. */
    private static final int PROGRAMS = Integer.getInteger("regulars.programs", 250);

    private static final int BASKETS = 400;
    private static final ProgramEngine PLAIN = new ProgramEngine(CampaignConditions::new);

    @Test
    void asThePlainReadingDoes() {
        long seed = Long.getLong("regulars.seed", new Random().nextLong());
        System.out.println("EngineAgreesTest: -Dregulars.seed=" + seed + ", " + PROGRAMS * BASKETS + " decisions");
        Random random = new Random(seed);
        RandomPrograms programs = new RandomPrograms(random);
        int fired = 0;
        for (int i = 0; i < PROGRAMS; i++) {
            Program program = Programs.read(programs.files(1 + random.nextInt(30)));
            Program shuffled = shuffled(program, random);
            for (int j = 0; j < BASKETS; j++) {
                Transaction sale = programs.sale();
                MemberSnapshot member = programs.member();
                Decision plain = PLAIN.evaluate(sale, member, program);
                assertThat(Programs.ENGINE.evaluate(sale, member, program))
                        .as("seed %d, program %d, basket %d", seed, i, j)
                        .isEqualTo(plain);
                assertThat(Programs.ENGINE.evaluate(sale, member, shuffled).rules())
                        .as("seed %d, program %d, basket %d, rows shuffled", seed, i, j)
                        .isEqualTo(plain.rules());
                linesRulesAndTotalAgree(plain);
                assertThat(points(plain, program))
                        .as("seed %d, program %d, basket %d, points by rule", seed, i, j)
                        .isEqualTo(new PlainEarning(ProgramEngine.situation(sale, member, program)).points());
                fired += plain.rules().size() - 1;
            }
        }
        assertThat(fired).as("rows that fired, or nothing was tested").isGreaterThan(PROGRAMS * BASKETS / 2);
    }

    private static Map<String, Long> points(Decision decision, Program program) {
        if (program.settings().earning().roundingLevel() == RoundingLevel.TRANSACTION) {
            return Map.of("all", decision.pointsEarned());
        }
        return decision.rules().stream()
                .filter(rule -> rule.posted() != 0)
                .collect(Collectors.toMap(RuleResult::rule, RuleResult::posted));
    }

    private static void linesRulesAndTotalAgree(Decision decision) {
        assertThat(decision.lines().stream().mapToLong(LineResult::points).sum())
                .isEqualTo(decision.pointsEarned());
        assertThat(decision.rules().stream().mapToLong(RuleResult::posted).sum())
                .isEqualTo(decision.pointsEarned());
    }

    private static Program shuffled(Program program, Random random) {
        List<dev.regulars.program.Campaign> rows = new java.util.ArrayList<>(program.campaigns());
        Collections.shuffle(rows, random);
        return new Program(
                program.name(),
                program.version() + "-shuffled",
                program.settings(),
                program.earnRates(),
                rows,
                program.rewards(),
                program.offers(),
                program.segments(),
                program.stores(),
                program.products(),
                program.messages(),
                program.tiers(),
                program.segmentRules());
    }
}
