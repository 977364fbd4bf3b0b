package dev.regulars.bench;

import dev.regulars.decision.DecisionService;
import dev.regulars.engine.ProgramEngine;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The decision service as it is shipped, but for one argument of one bean: what decides a round of a transaction asks
 * the {@link ConstantEngine}. The check of the request, the member, the commit and the relay are the shipped ones; so
 * is the engine that reads and tries the program at the start.
 */
public final class RulelessService {

    /** {@code dev.regulars.decision.deciding.Rounds} */
    private static final String DECIDES = "rounds";

    private RulelessService() {}

    public static void main(String[] args) {
        start(args);
    }

    static ConfigurableApplicationContext start(String... args) {
        return new SpringApplicationBuilder(DecisionService.class)
                .initializers(context -> context.addBeanFactoryPostProcessor(RulelessService::replace))
                .run(args);
    }

    private static void replace(ConfigurableListableBeanFactory beans) {
        beans.getBeanDefinition(DECIDES)
                .getConstructorArgumentValues()
                .addGenericArgumentValue(new ConstantEngine(), ProgramEngine.class.getName());
    }
}
