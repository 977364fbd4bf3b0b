package dev.regulars.analytics.staff;

import dev.regulars.analytics.staff.files.Row;
import dev.regulars.analytics.staff.files.Rows;
import dev.regulars.analytics.staff.files.TargetRows;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets what people are to reach, by a file or a form: by managers for who works in their stores. */
@Component
public final class SetTargets {
    private final StaffTargets targets;
    private final Directory directory;

    public SetTargets(StaffTargets targets, Directory directory) {
        this.targets = targets;
        this.directory = directory;
    }

    public Taken file(String csv, boolean dryRun, Viewer viewer) {
        return put(TargetRows.ofCsv(csv), dryRun, viewer);
    }

    public Taken form(List<Map<String, String>> entries, Viewer viewer) {
        return put(TargetRows.ofForm(entries), false, viewer);
    }

    private synchronized Taken put(Rows<StaffTarget> read, boolean dryRun, Viewer viewer) {
        Map<String, Colleague> people = directory.byId();
        for (Row<StaffTarget> row : read.rows()) {
            String reason = reason(row.value(), people.get(row.value().colleague()), viewer);
            if (reason != null) {
                read.wrong(row.row(), reason);
            }
        }
        boolean taken = read.wrong().isEmpty() && !dryRun;
        if (taken) {
            targets.put(read.values());
        }
        return new Taken(read.rows().size(), read.wrong(), taken);
    }

    private static @Nullable String reason(StaffTarget target, @Nullable Colleague colleague, Viewer viewer) {
        boolean theirs = colleague != null && colleague.stores().stream().anyMatch(viewer::runs);
        return theirs ? null : "nobody in your stores has the id " + target.colleague();
    }
}
