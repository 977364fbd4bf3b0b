package dev.regulars.program.workbook;

import dev.regulars.program.ProgramSettings;
import dev.regulars.program.dictionary.CellType;
import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Reference;
import dev.regulars.program.dictionary.Table;
import java.util.Collection;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * What a cell offers to choose from, where it holds one word. Words of the dictionary refuse others; names of stores,
 * tiers and the like only warn, since they may be added later.
 */
final class DropDowns {

    /** A longer list of words is refused by spreadsheet programs. */
    private static final int MAX_LIST_LENGTH = 255;

    private final ProgramSettings settings;

    DropDowns(ProgramSettings settings) {
        this.settings = settings;
    }

    void add(Sheet sheet, int at, Column column) {
        DataValidationConstraint words = words(sheet.getDataValidationHelper(), column);
        if (words == null) {
            return;
        }
        DataValidation choice = sheet.getDataValidationHelper()
                .createValidation(words, new CellRangeAddressList(1, Table.MAX_ROWS, at, at));
        boolean fixed = column.reference() == null;
        choice.setErrorStyle(fixed ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
        choice.setEmptyCellAllowed(true);
        choice.setShowErrorBox(true);
        choice.createErrorBox(
                column.title(), fixed ? "Choose one of the list, or leave it empty." : "It is not in the list yet.");
        sheet.addValidationData(choice);
    }

    private @Nullable DataValidationConstraint words(DataValidationHelper helper, Column column) {
        Reference reference = column.reference();
        if (column.type() == CellType.YES_NO) {
            return listed(helper, List.of("yes", "no"));
        }
        if (column.type() == CellType.CHOICE) {
            return listed(helper, column.allowed());
        }
        if (column.type() != CellType.WORD || reference == null) {
            return null;
        }
        return switch (reference) {
            case TIERS -> listed(helper, settings.tiers().order());
            case LANES -> listed(helper, settings.lanes().keySet());
            case STORES -> column(helper, Table.STORES, "store");
            case SEGMENTS -> column(helper, Table.SEGMENTS, "segment");
            case REWARDS -> column(helper, Table.REWARDS, "id");
            case PRODUCTS -> column(helper, Table.PRODUCTS, "sku");
            case EVENTS -> column(helper, Table.EVENTS, "event");
        };
    }

    /** Null when they do not fit a list: then any word can be typed. */
    private static @Nullable DataValidationConstraint listed(DataValidationHelper helper, Collection<String> words) {
        boolean fits = !words.isEmpty()
                && words.stream().noneMatch(word -> word.indexOf(',') >= 0 || word.indexOf('"') >= 0)
                && String.join(",", words).length() <= MAX_LIST_LENGTH;
        return fits ? helper.createExplicitListConstraint(words.toArray(String[]::new)) : null;
    }

    /** The filled cells of that column, also those that are filled later. */
    private static DataValidationConstraint column(DataValidationHelper helper, Table table, String name) {
        int at = table.columns().stream().map(Column::name).toList().indexOf(name);
        String letters = CellReference.convertNumToColString(at);
        String first = "'" + table.title() + "'!$" + letters + "$2";
        String all = first + ":$" + letters + "$" + (Table.MAX_ROWS + 1);
        return helper.createFormulaListConstraint("OFFSET(" + first + ",0,0,MAX(1,COUNTA(" + all + ")),1)");
    }
}
