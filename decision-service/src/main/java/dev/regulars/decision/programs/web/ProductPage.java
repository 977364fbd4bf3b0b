package dev.regulars.decision.programs.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next the last SKU of the page, to ask for what comes after it; null on the last one */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProductPage(
        String programVersion,
        String currency,
        List<ShownProduct> products,
        @Nullable String next) {}
