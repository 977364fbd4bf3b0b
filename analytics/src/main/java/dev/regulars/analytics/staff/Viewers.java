package dev.regulars.analytics.staff;

import dev.regulars.analytics.people.CurrentPerson;
import dev.regulars.analytics.people.Person;
import dev.regulars.analytics.people.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who looks, by the roles of the Studio and the directory as it is now: asked anew for each request. */
@Component
public class Viewers {
    private final CurrentPerson current;
    private final Directory directory;
    private final ProgramClocks clocks;
    private final Clock clock;

    public Viewers(CurrentPerson current, Directory directory, ProgramClocks clocks, Clock clock) {
        this.current = current;
        this.directory = directory;
        this.clocks = clocks;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clocks.now().usual());
    }

    public Viewer current() {
        return of(current.get(), today());
    }

    Viewer of(Person person, LocalDate today) {
        List<Colleague> own = directory.signedInAs(person.name().toLowerCase(Locale.ROOT));
        List<Colleague> now = own.stream().filter(one -> one.worksOn(today)).toList();
        Set<String> managed = new HashSet<>();
        now.stream().filter(one -> one.post() == Post.MANAGER).forEach(one -> managed.addAll(one.stores()));
        return new Viewer(person.is(Role.ANALYST), managed, now.isEmpty() ? List.of() : own);
    }
}
