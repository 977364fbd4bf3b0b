package dev.regulars.analytics.customers.web;

import dev.regulars.analytics.customers.FitJob;
import dev.regulars.analytics.customers.MemberList;
import dev.regulars.analytics.customers.MemberValues;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What members are worth: docs/api/openapi.yaml. */
@RestController
@RequestMapping("/analytics/v1/customers")
class CustomersController {
    private static final int MOST_LISTED = 500;
    private static final int MOST_EXPORTED = 1_000_000;

    private final MemberValues values;
    private final FitJob job;

    CustomersController(MemberValues values, FitJob job) {
        this.values = values;
        this.job = job;
    }

    @GetMapping
    ResponseEntity<CustomersJson> customers() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(CustomersJson.of(values, job));
    }

    /** 202 also when one is running: there is one soon, either way. */
    @PostMapping("/fit")
    ResponseEntity<Map<String, String>> fit() {
        job.start();
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .body(Map.of("state", job.state().word()));
    }

    @GetMapping(value = "/members", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<MembersJson> members(
            @RequestParam(defaultValue = "top") String list, @RequestParam(defaultValue = "100") int limit) {
        if (limit < 1 || limit > MOST_LISTED) {
            throw new WrongParameter("limit", "from 1 to " + MOST_LISTED);
        }
        MemberList which = switch (list) {
            case "top" -> MemberList.TOP;
            case "at-risk" -> MemberList.AT_RISK;
            default -> throw new WrongParameter("list", "top or at-risk");
        };
        MembersJson body = new MembersJson(list.toLowerCase(Locale.ROOT), values.list(which, limit));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    @GetMapping(value = "/members.csv", produces = "text/csv")
    ResponseEntity<StreamingResponseBody> csv() {
        String file =
                ContentDisposition.attachment().filename("members.csv").build().toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, file)
                .body(out -> MembersCsv.write(out, each -> values.each(MOST_EXPORTED, each)));
    }
}
