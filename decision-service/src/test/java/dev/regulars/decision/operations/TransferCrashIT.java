package dev.regulars.decision.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.deciding.OperationsGround;
import dev.regulars.decision.operations.AdjustPoints.Adjustment;
import dev.regulars.decision.operations.TransferPoints.Transfer;
import dev.regulars.decision.relay.FaultyDocuments;
import dev.regulars.decision.relay.Ground;
import dev.regulars.decision.verify.Proof;
import dev.regulars.program.Program;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;

/** Points go round between three members, while one step in twelve is the last of what its process did. */
class TransferCrashIT {

    private static final List<String> MEMBERS = List.of("m_a", "m_b", "m_c");
    private static final long EACH = 1000;
    private final long seed = Long.getLong("regulars.seed", System.nanoTime());

    @RepeatedTest(3)
    void noPointIsLostOrDoubledOnItsWay() throws Exception {
        System.out.println("transfer seed " + seed);
        Program program = Objects.requireNonNull(ProgramReader.read(ProgramFiles.of(Path.of("../rules/programs/demo")))
                .program());
        try (Ground ground = Ground.faulty(seed)) {
            Today today = new Today(() -> program, Clock.systemUTC());
            var operations = OperationsGround.operations(ground, program);
            AdjustPoints adjust = new AdjustPoints(ground.accounts, operations, today);
            TransferPoints transfers = new TransferPoints(ground.accounts, operations, today);
            FollowUps followUps = new FollowUps(ground.accounts, ground.documents, List.of(transfers));
            Reason reason = new Reason("test", "test");
            for (String member : MEMBERS) {
                insist(() -> ground.member(member));
                insist(() -> adjust.adjust(member, new Adjustment("start", EACH, reason, null)));
            }
            ground.relay.start();
            long[] balances = go(transfers, followUps, reason);
            ((FaultyDocuments) ground.documents).heal();
            ground.awaitRelayed();
            followUps.work();
            ground.awaitRelayed();

            assertThat(ground.all(Documents.FOLLOW_UPS)).isEmpty();
            for (int i = 0; i < MEMBERS.size(); i++) {
                assertThat(ground.accounts.find(MEMBERS.get(i)).orElseThrow().available())
                        .isEqualTo(balances[i]);
            }
            assertThat(Proof.problems(ground.documents)).isEmpty();
        }
    }

    /** Each is sent until it is answered, some once more. The balances follow from the answers. */
    private long[] go(TransferPoints transfers, FollowUps followUps, Reason reason) {
        Random random = new Random(seed);
        long[] balances = {EACH, EACH, EACH};
        List<Transfer> sent = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int from = random.nextInt(3);
            int to = (from + 1 + random.nextInt(2)) % 3;
            long points = 1 + random.nextInt(700);
            Transfer transfer = new Transfer("t" + i, MEMBERS.get(from), MEMBERS.get(to), points, reason);
            if (insist(() -> transfers.transfer(transfer)).decision() != null) {
                sent.add(transfer);
                balances[from] -= points;
                balances[to] += points;
            }
            if (i % 10 == 0) {
                insist(() -> {
                    followUps.work();
                    return true;
                });
            }
        }
        Collections.shuffle(sent, random);
        for (Transfer again : sent.subList(0, 10)) {
            assertThat(insist(() -> transfers.transfer(again)).decision()).isNotNull();
        }
        return balances;
    }

    private static <T> T insist(Supplier<T> step) {
        while (true) {
            try {
                return step.get();
            } catch (FaultyDocuments.Crash e) {
                Thread.onSpinWait();
            }
        }
    }
}
