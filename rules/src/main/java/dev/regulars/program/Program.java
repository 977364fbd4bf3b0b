package dev.regulars.program;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One immutable version of a program, as marketers wrote it, checked.
 *
 * @param version content hash of its files, {@code sha256:…}
 * @param campaigns also those that are switched off
 * @param rewards in the order of the file
 * @param events what is no purchase and earns all the same, and challenges
 * @param segmentRules what gives the segments by rules; {@link SegmentRules#NONE} when the program has no rules
 */
public record Program(
        String name,
        String version,
        ProgramSettings settings,
        EarnRates earnRates,
        List<Campaign> campaigns,
        List<Reward> rewards,
        List<Offer> offers,
        List<Segment> segments,
        Map<String, Store> stores,
        Map<String, Product> products,
        Messages messages,
        TierPolicy tiers,
        SegmentRules segmentRules,
        Events events) {

    /** A program in which only purchases earn. */
    public Program(
            String name,
            String version,
            ProgramSettings settings,
            EarnRates earnRates,
            List<Campaign> campaigns,
            List<Reward> rewards,
            List<Offer> offers,
            List<Segment> segments,
            Map<String, Store> stores,
            Map<String, Product> products,
            Messages messages,
            TierPolicy tiers,
            SegmentRules segmentRules) {
        this(
                name,
                version,
                settings,
                earnRates,
                campaigns,
                rewards,
                offers,
                segments,
                stores,
                products,
                messages,
                tiers,
                segmentRules,
                Events.NONE);
    }

    public Program {
        campaigns = List.copyOf(campaigns);
        rewards = List.copyOf(rewards);
        offers = List.copyOf(offers);
        segments = List.copyOf(segments);
        stores = Map.copyOf(stores);
        products = Map.copyOf(products);
    }

    /** Every row that may have a budget: campaigns, and what events and challenges give. */
    public Stream<Campaign> giving() {
        return Stream.concat(campaigns.stream(), events.giving());
    }
}
