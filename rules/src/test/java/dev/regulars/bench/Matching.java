package dev.regulars.bench;

import dev.regulars.engine.CampaignConditions;
import dev.regulars.engine.CampaignMatcher;
import dev.regulars.engine.ProgramEngine;
import dev.regulars.engine.Situation;
import dev.regulars.engine.drools.DroolsMatchers;
import dev.regulars.program.Campaign;
import dev.regulars.program.Program;
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

/** Which rows hold: step 4 of a decision, by four ways that must find the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Matching {

    @Param({"200", "1000", "5000"})
    public int rows;

    @Param({"indexed", "drools", "naive", "naive-drools"})
    public String matcher;

    private CampaignMatcher matching;
    private List<Situation> situations;
    private int next;

    @Setup
    public void prepare() {
        Program program = BenchContent.read(BenchContent.files(rows));
        matching = matcher(matcher, program);
        situations = situations(program);
    }

    static CampaignMatcher matcher(String name, Program program) {
        return switch (name) {
            case "indexed" -> new IndexedInterpreter(program);
            case "drools" -> new DroolsMatchers().of(program);
            case "naive" -> new CampaignConditions(program);
            default -> new NaiveDrools(program);
        };
    }

    static List<Situation> situations(Program program) {
        List<Situation> situations = new java.util.ArrayList<>();
        var baskets = BenchContent.baskets();
        for (int i = 0; i < baskets.size(); i++) {
            situations.add(ProgramEngine.situation(baskets.get(i), BenchContent.member(i, 1), program));
        }
        return situations;
    }

    @Benchmark
    public List<Campaign> match() {
        next = (next + 1) % situations.size();
        return matching.matches(situations.get(next));
    }
}
