package dev.regulars.decision.authoring.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A problem with the cells that are otherwise than the editor thought. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TableConflict(String code, String detail, long revision, List<ConflictAt> conflicts) {}
