package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.accounts.SecretSettings;
import dev.regulars.decision.accounts.Turns;
import dev.regulars.decision.relay.Ground;
import dev.regulars.decision.vouchers.VoucherCodes;
import dev.regulars.program.Program;

/** The parts that operations are made of, on a ground of a test. */
public final class OperationsGround {

    private OperationsGround() {}

    public static Operations operations(Ground ground, Program program) {
        VoucherCodes codes = new VoucherCodes(new KeyedHash(new SecretSettings("a-secret-of-the-tests-that-is-long")));
        return new Operations(
                ground.accounts, ground.relay, new Turns(), codes, new Snapshots(ground.personal), () -> program);
    }
}
