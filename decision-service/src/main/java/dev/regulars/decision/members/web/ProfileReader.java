package dev.regulars.decision.members.web;

import dev.regulars.decision.members.TimeZones;
import dev.regulars.decision.web.Fields;
import dev.regulars.engine.Profile;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.regex.Pattern;

/** Reads what the program may ask of a member: {@code components/schemas/Profile} of docs/api/openapi.yaml. */
final class ProfileReader {

    private static final Pattern BIRTHDAY = Pattern.compile(
            "(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d)");
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final Pattern ZONE = Pattern.compile("[A-Za-z0-9_+/-]{1,64}");
    private static final int MAX_TAGS = 100;

    private ProfileReader() {}

    static Profile read(Fields fields) {
        String zone = fields.optionalText("timeZone", ZONE);
        if (zone != null && !TimeZones.isKnown(zone)) {
            fields.refuse("timeZone", "must be a time zone like Europe/Lisbon");
        }
        String birthday = fields.optionalText("birthday", BIRTHDAY);
        return new Profile(
                null,
                birthday == null ? null : MonthDay.parse("--" + birthday),
                fields.bool("employee"),
                new HashSet<>(fields.texts("tags", MAX_TAGS, TAG)),
                fields.optionalText("language", LANGUAGE),
                zone);
    }
}
