package dev.regulars.decision.people.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** With the slash at the end, so that the page's own addresses are relative to it. */
@Configuration(proxyBeanMethods = false)
class StudioAddresses implements WebMvcConfigurer {

    static final String PAGE = "/studio/";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/studio", PAGE);
        registry.addViewController(PAGE).setViewName("forward:/studio/index.html");
    }
}
