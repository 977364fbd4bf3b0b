package dev.regulars.program.drl;

import java.util.List;
import java.util.SortedMap;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Drools' executable model at run time. One at a time: a compilation takes a second and tens of megabytes. */
final class DrlCompiler {

    private DrlCompiler() {}

    /** @param texts by file name, at least one */
    static synchronized KieBase compile(SortedMap<String, String> texts) throws DrlInvalid {
        KieServices kie = KieServices.get();
        // The loader that holds this class, whatever the calling thread's is: it sees the facts, also in nested jars.
        ClassLoader loader = DrlCompiler.class.getClassLoader();
        ReleaseId module = kie.newReleaseId("dev.regulars", "engineer-rules", "0");
        KieFileSystem files = kie.newKieFileSystem();
        files.generateAndWritePomXML(module);
        DrlTexts rules = new DrlTexts(texts);
        rules.writeTo(files);
        try {
            KieBuilder builder = kie.newKieBuilder(files, loader).buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new DrlInvalid(new DrlMessages(errors, rules).problems());
            }
            return kie.newKieContainer(module, loader).getKieBase();
        } catch (RuntimeException thrown) {
            // Some errors Drools throws instead of collecting them.
            throw new DrlInvalid(List.of(DrlMessages.problem(String.valueOf(thrown.getMessage()), rules)));
        } finally {
            // The rule base holds what it needs; the repository would hold every version ever read.
            kie.getRepository().removeKieModule(module);
        }
    }
}
