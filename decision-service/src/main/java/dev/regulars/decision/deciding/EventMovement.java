package dev.regulars.decision.deciding;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.points.LotTerms;
import dev.regulars.points.Movement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Points of one kind of movement and one last day.
 *
 * @param lastDay on which the points can be spent, by the terms of their lot; null when no date ends them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventMovement(String kind, @Nullable String lastDay, long points) {

    /**
     * One for each kind and last day, in the order in which they first moved: 20 and 30 points of two sales that are
     * released on one day, both until 2027-06-30, are 50 points released.
     */
    static List<EventMovement> of(List<Movement> movements) {
        Map<EventMovement, Long> sums = new LinkedHashMap<>();
        for (Movement movement : movements) {
            sums.merge(kind(movement), movement.points(), Math::addExact);
        }
        List<EventMovement> told = new ArrayList<>(sums.size());
        sums.forEach((kind, points) -> told.add(new EventMovement(kind.kind, kind.lastDay, points)));
        return told;
    }

    private static EventMovement kind(Movement movement) {
        LotTerms lot = movement.lot();
        return new EventMovement(
                movement.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                lot == null || lot.lastDay() == null ? null : lot.lastDay().toString(),
                0);
    }
}
