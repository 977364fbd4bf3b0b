package dev.regulars.program.checks;

import dev.regulars.program.EarnRate;
import dev.regulars.program.Program;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tiers and channels in which a product that no row names earns nothing. */
final class RateGaps implements Check {

    static final List<String> CHANNELS = List.of("store", "web", "app");

    @Override
    public void look(Subject subject, Findings findings) {
        Program program = subject.program();
        List<EarnRate> general = program.earnRates().rows().stream()
                .filter(row -> row.category() == null && row.brand() == null && row.sku() == null)
                .toList();
        for (String tier : program.settings().tiers().order()) {
            List<String> missing = new ArrayList<>(CHANNELS);
            missing.removeIf(one -> covers(general, tier, one, program.stores().keySet()));
            if (!missing.isEmpty()) {
                boolean all = missing.size() == CHANNELS.size();
                findings.file(
                        Code.RATE_GAP,
                        Table.EARN_RATES.file(),
                        "tier",
                        "a \"" + tier + "\" member earns nothing "
                                + (all ? "anywhere" : "in channel " + String.join(", ", missing))
                                + " for a product that no row names",
                        "add a row with tier " + tier + (all ? "" : " and this channel") + " and no product");
            }
        }
    }

    /** Also when each store has a row of its own. */
    private static boolean covers(List<EarnRate> general, String tier, String channel, Set<String> stores) {
        Set<@Nullable String> at = general.stream()
                .filter(row -> row.tier() == null || row.tier().equals(tier))
                .filter(row -> row.channel() == null || row.channel().equals(channel))
                .map(EarnRate::store)
                .collect(Collectors.toSet());
        return at.contains(null) || (!stores.isEmpty() && at.containsAll(stores));
    }
}
