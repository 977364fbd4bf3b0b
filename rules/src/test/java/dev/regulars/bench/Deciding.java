package dev.regulars.bench;

import dev.regulars.engine.Decision;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.ProgramEngine;
import dev.regulars.engine.Transaction;
import dev.regulars.engine.drools.DroolsMatchers;
import dev.regulars.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A whole pure decision: 200 rows, 8 lines, for members of one and of ten years. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Deciding {

    @Param({"1", "10"})
    public int years;

    private final ProgramEngine engine = new ProgramEngine(new DroolsMatchers()::of);
    private final List<MemberSnapshot> members = new ArrayList<>();
    private Program program;
    private List<Transaction> baskets;
    private int next;

    @Setup
    public void prepare() {
        program = BenchContent.read(BenchContent.files(200));
        baskets = BenchContent.baskets();
        for (int i = 0; i < BenchContent.BASKETS; i++) {
            members.add(BenchContent.member(i, years));
        }
    }

    @Benchmark
    public Decision decide() {
        next = (next + 1) % BenchContent.BASKETS;
        return engine.evaluate(baskets.get(next), members.get(next), program);
    }
}
