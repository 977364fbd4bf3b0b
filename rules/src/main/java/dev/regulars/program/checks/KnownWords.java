package dev.regulars.program.checks;

import dev.regulars.program.EarnRate;
import dev.regulars.program.LineSelector;
import dev.regulars.program.Offer;
import dev.regulars.program.Program;
import dev.regulars.program.Reward;
import dev.regulars.program.dictionary.Table;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words of products that products.csv does not know; silent where it says nothing of the kind. */
final class KnownWords implements Check {

    @Override
    public void look(Subject subject, Findings findings) {
        Program program = subject.program();
        Vocabulary words = Vocabulary.of(program.products().values(), findings);
        if (words.categories().isEmpty()) {
            return;
        }
        for (EarnRate row : program.earnRates().rows()) {
            words.look(Table.EARN_RATES, row.id(), "category", one(row.category()), words.categories());
            words.look(Table.EARN_RATES, row.id(), "brand", one(row.brand()), words.brands());
            words.look(Table.EARN_RATES, row.id(), "sku", one(row.sku()), words.skus());
        }
        PlacedRow.active(program)
                .filter(row -> !subject.isOver(row.row().circumstances()))
                .forEach(row -> {
                    lines(row.table(), row.id(), row.row().selector(), words);
                    words.look(
                            row.table(), row.id(), "targets", row.row().result().targets(), words.all());
                });
        for (Offer row : program.offers()) {
            if (row.active()) {
                lines(Table.OFFERS, row.id(), row.about(), words);
            }
        }
        for (Reward row : program.rewards()) {
            words.look(Table.REWARDS, row.id(), "sku", one(row.sku()), words.skus());
        }
    }

    private static void lines(Table table, String id, LineSelector row, Vocabulary words) {
        words.look(table, id, "categories", row.categories(), words.categories());
        words.look(table, id, "brands", row.brands(), words.brands());
        words.look(table, id, "skus", row.skus(), words.skus());
        words.look(table, id, "labels", row.labels(), words.labels());
        words.look(table, id, "except", row.except(), words.all());
    }

    private static Set<String> one(@Nullable String word) {
        return word == null ? Set.of() : Set.of(word);
    }
}
