package dev.regulars.engine;

import dev.regulars.points.PointsAccount;
import dev.regulars.program.Program;
import dev.regulars.scenario.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lets a {@link TierStory} happen, and tells it again with what came out. */
final class TierTeller {

    private final Story story;

    TierTeller(Map<String, String> settings) {
        Program program = TierProgram.of(settings);
        String enrolled = settings.get("enrolled");
        LocalDate day = enrolled == null ? null : LocalDate.parse(enrolled);
        Profile profile = new Profile(day, null, false, java.util.Set.of(), null, null);
        TierStanding standing = new TierStanding(null, null, settings.get("assigned"));
        MemberSnapshot blue = MemberSnapshot.enrolled("m", "Blue");
        story = new Story(
                Programs.ENGINE,
                program,
                new MemberSnapshot(
                        "m",
                        "Blue",
                        PointsAccount.EMPTY,
                        blue.metrics(),
                        null,
                        profile,
                        standing,
                        Map.of(),
                        Map.of(),
                        Map.of()));
    }

    List<String> tell(List<String> lines) {
        List<String> told = new ArrayList<>();
        for (String line : lines) {
            String happens = line.split(" -> ")[0];
            told.add(happens + " -> " + text(happens(happens.split(" ")), line.contains(";")));
        }
        return told;
    }

    /** {@code DAY waits}, {@code TIME [in STORE] buys AMOUNT}, {@code TIME returns TIME-OF-SALE [AMOUNT]}. */
    private TierResult happens(String[] words) {
        String at = words[0].contains("T") ? words[0] : words[0] + "T12:00:00Z";
        switch (words[1]) {
            case "waits":
                return story.waits(LocalDate.parse(words[0]));
            case "returns":
                Till back =
                        Till.takingBack().id("back-" + words[0]).of(words[2]).at(at);
                return words.length == 3
                        ? decide(back.type(Transaction.Type.VOID))
                        : decide(back.line("tea", words[3], "0"));
            case "in":
                return decide(Till.sale().id(words[0]).at(at).store(words[2]).line("tea", words[4], "1.00"));
            default:
                return decide(Till.sale().id(words[0]).at(at).line("tea", words[2], "1.00"));
        }
    }

    private TierResult decide(Till till) {
        return story.decide(till.send()).tier();
    }

    private static String text(TierResult tier, boolean withProgress) {
        String until = tier.keptUntil() == null ? "" : " until " + tier.keptUntil();
        return tier.after()
                + until
                + (withProgress
                        ? "; " + tier.progress().stream().map(TierTeller::text).collect(Collectors.joining(", "))
                        : "");
    }

    private static String text(Progress next) {
        boolean money = next.metric() == dev.regulars.program.TierPolicy.Metric.SPEND;
        String needed = money ? java.math.BigDecimal.valueOf(next.needed(), 2).toString() : "" + next.needed();
        return needed + " " + next.metric().name().toLowerCase(java.util.Locale.ROOT) + " to " + next.tier();
    }
}
