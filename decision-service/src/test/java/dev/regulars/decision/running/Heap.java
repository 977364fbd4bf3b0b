package dev.regulars.decision.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The most memory that a service used, as its collector wrote it down. */
record Heap(Path folder) {

    private static final Pattern COLLECTED = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");

    String[] arguments(int megabytes) {
        return new String[] {
            "-Xmx" + megabytes + "m", "-Dregulars.runs.page=100", "-Xlog:gc:file=" + folder.resolve("gc-%p.log")
        };
    }

    /** Megabytes, before anything was collected. */
    int peak() throws IOException {
        int peak = 0;
        try (Stream<Path> logs = Files.list(folder)) {
            for (Path log :
                    logs.filter(file -> file.toString().endsWith(".log")).toList()) {
                Matcher matcher = COLLECTED.matcher(Files.readString(log));
                while (matcher.find()) {
                    peak = Math.max(peak, Integer.parseInt(matcher.group(1)));
                }
            }
        }
        return peak;
    }
}
