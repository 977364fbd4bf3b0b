package dev.regulars.program;

import java.util.List;
import java.util.Map;

/**
 * One immutable version of a program, as marketers wrote it, checked.
 *
 * @param version content hash of its files, {@code sha256:…}
 */
public record Program(
        String name,
        String version,
        ProgramSettings settings,
        List<EarnRate> earnRates,
        List<Campaign> campaigns,
        List<VoucherReward> rewards,
        Map<String, Store> stores,
        Map<String, Product> products,
        Messages messages,
        TierPolicy tiers) {

    public Program {
        earnRates = List.copyOf(earnRates);
        campaigns = List.copyOf(campaigns);
        rewards = List.copyOf(rewards);
        stores = Map.copyOf(stores);
        products = Map.copyOf(products);
    }
}
