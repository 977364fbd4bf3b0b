package dev.regulars.analytics.kpis.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.regulars.analytics.kpis.KpiColumn;
import dev.regulars.analytics.kpis.KpiResult;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Figures as files. */
final class Download {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType PARQUET = MediaType.parseMediaType("application/vnd.apache.parquet");

    private Download() {}

    static ResponseEntity<String> csv(String id, Asked asked, KpiResult result) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(result.kpi().columns().stream().map(KpiColumn::name).toList());
            for (List<@Nullable Object> row : result.rows()) {
                csv.writeRecord(row.stream().map(Download::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file(id, asked, "csv", CSV).body(text.toString());
    }

    static ResponseEntity<byte[]> parquet(String id, Asked asked, byte[] bytes) {
        return file(id, asked, "parquet", PARQUET).body(bytes);
    }

    private static ResponseEntity.BodyBuilder file(String id, Asked asked, String extension, MediaType type) {
        String name = "%s-%s-%s.%s".formatted(id, asked.from(), asked.to(), extension);
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = KpiJson.text(value);
        boolean formula = value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
