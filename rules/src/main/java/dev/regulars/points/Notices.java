package dev.regulars.points;

import dev.regulars.program.PointsSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a member is told on a day, before points end.
 *
 * <p>Notices 30 and 7 days before, points until 31 March: told from 1 March on, and again from 24 March on. When nobody
 * looked before 26 March, only the second.
 *
 * @param due to be told now, the nearest end first
 * @param after the account that knows of them
 */
public record Notices(List<Notice> due, PointsAccount after) {

    /** @param account once time has done its work until the day */
    public static Notices of(PointsAccount account, PointsSettings settings, LocalDate day) {
        if (settings.noticeDays().isEmpty()) {
            return new Notices(List.of(), account);
        }
        List<Notice> due = new ArrayList<>();
        ends(account, day)
                .forEach((lastDay, points) -> settings.noticeDays().stream()
                        .filter(days -> !lastDay.minusDays(days).isAfter(day))
                        .findFirst()
                        .filter(days -> !isTold(account, lastDay, days))
                        .ifPresent(days -> due.add(new Notice(lastDay, days, points))));
        return new Notices(due, due.isEmpty() ? account : after(account, due, day));
    }

    /** Points that can be spent, by their last day; those without one are left out. */
    public static Map<LocalDate, Long> ends(PointsAccount account, LocalDate day) {
        Map<LocalDate, Long> ends = new TreeMap<>();
        for (Lot lot : account.lots()) {
            LocalDate last = lot.terms().lastDay(account.activeOn());
            if (!lot.terms().isPending() && lot.left() > 0 && last != null && !last.isBefore(day)) {
                ends.merge(last, lot.left(), Math::addExact);
            }
        }
        return ends;
    }

    private static boolean isTold(PointsAccount account, LocalDate lastDay, int days) {
        return account.told().stream().anyMatch(told -> told.lastDay().equals(lastDay) && told.daysBefore() <= days);
    }

    private static PointsAccount after(PointsAccount account, List<Notice> due, LocalDate day) {
        List<Notice> told = new ArrayList<>(due);
        account.told().stream()
                .filter(old -> !old.lastDay().isBefore(day))
                .filter(old -> due.stream().noneMatch(one -> one.lastDay().equals(old.lastDay())))
                .forEach(told::add);
        told.sort(Comparator.comparing(Notice::lastDay));
        return new PointsAccount(
                account.lots(), account.overdrawn(), account.debt(), account.activeOn(), told, account.holds());
    }
}
