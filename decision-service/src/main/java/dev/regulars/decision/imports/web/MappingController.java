package dev.regulars.decision.imports.web;

import dev.regulars.decision.authoring.AuditLog;
import dev.regulars.decision.imports.MappingReader;
import dev.regulars.decision.imports.MappingText;
import dev.regulars.decision.imports.Mappings;
import dev.regulars.decision.imports.rows.Mapping;
import dev.regulars.decision.imports.rows.MemberField;
import dev.regulars.decision.people.CurrentPerson;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Saved mappings. */
@RestController
@RequestMapping("/studio/api/import-mappings")
class MappingController {

    private final Mappings mappings;
    private final AuditLog log;
    private final CurrentPerson person;

    MappingController(Mappings mappings, AuditLog log, CurrentPerson person) {
        this.mappings = mappings;
        this.log = log;
        this.person = person;
    }

    private record ListJson(List<String> fields, List<MappingText> mappings) {}

    /** @return all mappings, and the fields that columns can be given to */
    @GetMapping
    ResponseEntity<byte[]> all() {
        return Answers.json(
                200,
                Json.write(new ListJson(
                        List.copyOf(MemberField.BY_WORD.keySet()),
                        mappings.all().stream().map(MappingText::of).toList())));
    }

    @PutMapping(path = "/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> save(@PathVariable String name, HttpServletRequest request) throws IOException {
        Fields.Result<Mapping> read = Fields.read(BodyLimit.read(request), fields -> {
            Mapping mapping = MappingReader.read(fields);
            if (!mapping.name().equals(name)) {
                fields.refuse("name", "must be the one of the address");
            }
            return mapping;
        });
        if (read instanceof Fields.Result.Refused<Mapping> refused) {
            return Answers.problem(refused.problem());
        }
        Mapping mapping = ((Fields.Result.Read<Mapping>) read).value();
        return switch (mappings.save(mapping)) {
            case SAVED -> {
                note("saved", name);
                yield Answers.json(200, Json.write(MappingText.of(mapping)));
            }
            case BUILT_IN -> Answers.problem(Problem.of(ProblemCode.MAPPING_BUILT_IN, null));
            case TOO_MANY -> Answers.problem(Problem.of(ProblemCode.TOO_MANY_MAPPINGS, null));
        };
    }

    @DeleteMapping("/{name}")
    ResponseEntity<byte[]> delete(@PathVariable String name) {
        if (!mappings.delete(name)) {
            return Answers.problem(Problem.of(ProblemCode.MAPPING_NOT_FOUND, null));
        }
        note("deleted", name);
        return ResponseEntity.noContent().build();
    }

    private void note(String what, String name) {
        log.add(person.get().name(), what, "import mapping " + name, List.of());
    }
}
