package dev.regulars.decision.imports.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.regulars.decision.imports.rows.SafeCells;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** A file that is written while it is read, of any length, safe for spreadsheets. */
public final class CsvAnswer {

    private CsvAnswer() {}

    /**
     * What fails in the middle is thrown on and ends nothing: half a file must not look whole.
     *
     * @param name of the file, without what follows the dot
     * @param rows gets a taker of rows of cells
     */
    public static void write(
            HttpServletResponse response, String name, List<String> header, Consumer<Consumer<List<String>>> rows)
            throws IOException {
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        CsvWriter csv = CsvWriter.builder().build(response.getOutputStream(), StandardCharsets.UTF_8);
        try {
            csv.writeRecord(header);
            rows.accept(
                    cells -> csv.writeRecord(cells.stream().map(SafeCells::safe).toList()));
        } catch (RuntimeException e) {
            if (!response.isCommitted()) {
                response.reset();
            }
            throw e;
        }
        csv.close();
    }
}
