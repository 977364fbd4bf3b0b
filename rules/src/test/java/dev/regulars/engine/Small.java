package dev.regulars.engine;

import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.scenario.Story;
import java.util.Map;
import java.util.TreeMap;

/** A Blue member of the examples' program, which has other campaigns and settings for once. */
final class Small {

    private Small() {}

    /** @param settings lines of program.yaml, which are added to it */
    static Story story(String settings, String campaigns, String rewards) {
        Map<String, String> files =
                new TreeMap<>(ProgramFiles.of(Programs.EXAMPLES).texts());
        files.merge("program.yaml", settings, String::concat);
        files.put("campaigns.csv", campaigns);
        if (!rewards.isEmpty()) {
            files.put("rewards.csv", rewards);
        }
        return new Story(Programs.ENGINE, Programs.read(new ProgramFiles(files)), MemberSnapshot.enrolled("m", "Blue"));
    }
}
