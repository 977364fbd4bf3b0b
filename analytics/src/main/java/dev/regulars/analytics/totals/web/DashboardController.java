package dev.regulars.analytics.totals.web;

import dev.regulars.analytics.totals.ReadTotals;
import dev.regulars.analytics.totals.Totals;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page, and the part of it that asks for itself again every two seconds. */
@Controller
class DashboardController {
    private final ReadTotals read;

    DashboardController(ReadTotals read) {
        this.read = read;
    }

    @GetMapping("/")
    String page(Model model, HttpServletResponse response) {
        return show("dashboard", read.totals(), model, response);
    }

    /**
     * @param seen the version the page shows; when it is the newest the answer is 204 and the page stays untouched, so
     *     that nothing is read out again and no selection is lost
     */
    @GetMapping("/fragments/totals")
    @Nullable
    String fragment(@RequestParam(required = false) @Nullable String seen, Model model, HttpServletResponse response) {
        Totals totals = read.totals();
        if (version(totals).equals(seen)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        return show("totals :: totals", totals, model, response);
    }

    private static String show(String view, Totals totals, Model model, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("view", DashboardView.of(totals));
        model.addAttribute("version", version(totals));
        return view;
    }

    private static String version(Totals totals) {
        return Integer.toHexString(totals.hashCode());
    }
}
