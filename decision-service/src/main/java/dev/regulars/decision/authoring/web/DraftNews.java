package dev.regulars.decision.authoring.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.decision.authoring.Here;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param here who else has the draft open, and which table
 * @param by who made the changes
 * @param rows of the table that were touched and are there
 * @param gone rows that are not there any more
 * @param order all rows, when some came, went or moved; null when none did
 * @param anew whether the table must be read again as a whole
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftNews(
        long revision,
        String status,
        List<Here> here,
        Set<String> by,
        List<List<Object>> rows,
        List<Integer> gone,
        @Nullable List<Integer> order,
        boolean anew) {}
