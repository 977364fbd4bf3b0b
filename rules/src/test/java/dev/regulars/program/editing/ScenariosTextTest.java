package dev.regulars.program.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScenariosTextTest {

    private static final String TEXT = """
            # what must come out
            scenarios:
              # the first
              - name: one
                when: {lines: [{sku: A, price: "1.00"}]}   # cheap
                then: {points: 1}
              # the second
              - name: two
                given:
                  # who
                  tier: Gold
                when: {lines: [{sku: B, price: "2.00"}]}
                then: {points: 2}
            """;

    private static String demo() throws IOException {
        return Files.readString(Path.of("programs/demo/scenarios.yaml"));
    }

    @Test
    void takesOneOutAndPutsItBack() throws Exception {
        ScenariosText text = ScenariosText.of(TEXT);
        assertThat(text.item(1)).startsWith("name: two\ngiven:\n  # who\n  tier: Gold\n");
        assertThat(text.replaced(1, text.item(1))).isEqualTo(TEXT);
        assertThat(text.without(0))
                .contains("# the first\n  # the second\n  - name: two")
                .doesNotContain("cheap");
        assertThat(text.added(1, "name: x\nwhen: {}\n"))
                .contains("points: 1}\n  # the second\n  - name: x\n    when: {}\n  - name: two");
        assertThat(ScenariosText.of("").added(0, "name: x\n")).isEqualTo("scenarios:\n  - name: x\n");
        assertThat(ScenariosText.of("scenarios: []\n").added(0, "name: x")).isEqualTo("scenarios:\n  - name: x\n");
        assertThatThrownBy(() -> ScenariosText.of("scenarios: 3")).isInstanceOf(Unwritable.class);
    }

    @Test
    void writesAFormAsPeopleDo() throws Exception {
        ScenariosText text = ScenariosText.of(demo());
        for (int i = 0; i < text.size(); i++) {
            Map<String, Object> tree = text.tree(i);
            assertThat(YamlTree.read(YamlTree.write(tree))).isEqualTo(tree);
        }
        Map<String, Object> six = text.tree(6);
        assertThat(YamlTree.write(six)).isEqualTo("""
                        name: six teas
                        when: {lines: [{sku: TEA-BREAKFAST, quantity: 6, price: "2.00"}]}
                        then: {points: 42, fired: [tea-6]}
                        """);
    }

    @Test
    void whateverIsDoneToOneTheOthersStay() throws Exception {
        long seed = System.nanoTime();
        System.out.println("ScenariosTextTest seed " + seed);
        Random random = new Random(seed);
        String text = random.nextBoolean() ? TEXT : demo();
        List<Map<String, Object>> model = new ArrayList<>();
        for (int i = 0; i < ScenariosText.of(text).size(); i++) {
            model.add(ScenariosText.of(text).tree(i));
        }
        for (int i = 0; i < 300; i++) {
            ScenariosText now = ScenariosText.of(text);
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("name", "n " + random.nextInt(100) + ": \"#" + i);
            tree.put("then", Map.of("fired", List.of("a", "b " + "long".repeat(random.nextInt(60)), "- c")));
            int at = random.nextInt(model.size() + 1);
            if (at == model.size() || random.nextInt(3) == 0) {
                text = now.added(at, YamlTree.write(tree));
                model.add(at, tree);
            } else if (random.nextBoolean()) {
                text = now.replaced(at, YamlTree.write(tree));
                model.set(at, tree);
            } else {
                text = now.without(at);
                model.remove(at);
            }
            ScenariosText after = ScenariosText.of(text);
            assertThat(after.size()).as("seed %d", seed).isEqualTo(model.size());
            for (int j = 0; j < model.size(); j++) {
                assertThat(after.tree(j)).as("seed %d", seed).isEqualTo(model.get(j));
            }
        }
    }
}
