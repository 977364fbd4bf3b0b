package dev.regulars.bench;

import dev.regulars.engine.Basket;
import dev.regulars.engine.CampaignMatcher;
import dev.regulars.engine.Matched;
import dev.regulars.engine.Situation;
import dev.regulars.program.Campaign;
import dev.regulars.program.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.KieSession;

/**
 * The yardstick for how Drools is commonly used: a new session for each request, facts in, an accumulate for each
 * row.
 */
final class NaiveDrools implements CampaignMatcher {

    private final KieBase rules;
    private final List<Campaign> rows;

    NaiveDrools(Program program) {
        rows = program.campaigns().stream().filter(Campaign::active).toList();
        KieServices kie = KieServices.get();
        KieFileSystem files = kie.newKieFileSystem();
        files.write("src/main/resources/bench/naive.drl", text());
        kie.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        rules = kie.newKieContainer(kie.getRepository().getDefaultReleaseId()).getKieBase();
    }

    private static String text() {
        try (var in = NaiveDrools.class.getResourceAsStream("/bench/naive.drl.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Matched match(Situation situation) {
        KieSession session = rules.newKieSession();
        try {
            List<Campaign> found = new ArrayList<>();
            session.setGlobal("found", found);
            session.setGlobal("situation", situation);
            rows.forEach(session::insert);
            for (Basket.Line line : situation.basket().lines()) {
                session.insert(line);
            }
            session.fireAllRules();
            found.sort(Comparator.comparing(Campaign::id));
            return new Matched(found, List.of());
        } finally {
            session.dispose();
        }
    }
}
