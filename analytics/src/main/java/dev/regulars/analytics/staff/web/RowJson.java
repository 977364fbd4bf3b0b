package dev.regulars.analytics.staff.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.analytics.staff.performance.Flag;
import dev.regulars.analytics.staff.performance.Rank;
import dev.regulars.analytics.staff.performance.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody's figures in a store. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RowJson(
        String id,
        String name,
        String post,
        SliceJson figures,
        RankJson rank,
        List<FlagJson> flags,
        List<SliceJson> weeks) {
    /** @param place none: {@code why} says what is missing */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RankJson(
            @Nullable Integer place,
            boolean tied,
            int of,
            @Nullable String why) {
        static RankJson of(Rank rank) {
            return new RankJson(rank.place(), rank.tied(), rank.of(), rank.why());
        }
    }

    /** @param chance how often chance alone would be so far off */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FlagJson(String kind, String words, @Nullable Double chance) {
        static FlagJson of(Flag flag) {
            return new FlagJson(flag.kind(), flag.words(), flag.chance());
        }
    }

    static RowJson of(Row row) {
        return new RowJson(
                row.colleague().id(),
                row.colleague().shown(),
                row.colleague().post().word(),
                SliceJson.of(row.all()),
                RankJson.of(row.rank()),
                row.flags().stream().map(FlagJson::of).toList(),
                row.weeks().stream().map(SliceJson::of).toList());
    }
}
