package dev.regulars.decision.operations;

import dev.regulars.decision.deciding.OperationsGround;
import dev.regulars.decision.relay.Ground;
import dev.regulars.program.Program;
import java.time.Clock;

/** What is done to points and tiers by hand, on a ground of a test. */
public final class PointsGround {

    private PointsGround() {}

    public static AdjustPoints adjust(Ground ground, Program program, Clock clock) {
        return new AdjustPoints(
                ground.accounts, OperationsGround.operations(ground, program), new Today(() -> program, clock));
    }

    public static AssignTier assign(Ground ground, Program program, Clock clock) {
        return new AssignTier(
                ground.accounts, OperationsGround.operations(ground, program), new Today(() -> program, clock));
    }
}
