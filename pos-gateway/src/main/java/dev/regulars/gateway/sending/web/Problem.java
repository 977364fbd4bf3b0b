package dev.regulars.gateway.sending.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.gateway.transaction.Reason;
import dev.regulars.gateway.transaction.ReasonCode;
import java.util.List;

/** RFC 9457, with a stable code and every reason. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(String type, String title, int status, ReasonCode code, String detail, List<Reason> errors) {}
