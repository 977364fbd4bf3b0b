package dev.regulars.engine.drools;

import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;

/** The rules under {@code resources/dev/regulars/engine/matching}, compiled to Java when the module was built. */
final class GenericRules {

    private static final KieBase RULES = load();

    private GenericRules() {}

    private static KieBase load() {
        // The class loader that holds this class, whatever the calling thread's is (a pool's thread may have another).
        ClassLoader loader = GenericRules.class.getClassLoader();
        return KieServices.get()
                .newKieClasspathContainer("regulars-matching", loader)
                .getKieBase("matching");
    }

    /** Fires at once instead of through the agenda: stacking decides what counts, not the order of firing. */
    static KieSession newSession() {
        KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(DirectFiringOption.YES);
        return RULES.newKieSession(configuration, null);
    }
}
