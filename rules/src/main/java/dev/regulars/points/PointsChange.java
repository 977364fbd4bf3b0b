package dev.regulars.points;

import java.util.List;

/** What a transaction makes of a member's points. */
public record PointsChange(PointsAccount after, List<Movement> movements) {

    public static final PointsChange NONE = new PointsChange(PointsAccount.EMPTY, List.of());

    public PointsChange {
        movements = movements == null ? List.of() : List.copyOf(movements);
    }

    /** Of one kind. */
    public long points(Movement.Kind kind) {
        long sum = 0;
        for (Movement movement : movements) {
            sum = movement.kind() == kind ? Math.addExact(sum, movement.points()) : sum;
        }
        return sum;
    }
}
