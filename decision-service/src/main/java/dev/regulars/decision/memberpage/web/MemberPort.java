package dev.regulars.decision.memberpage.web;

import dev.regulars.decision.memberpage.MemberPageSettings;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * A port on which there is nothing but what members see: {@code /v1}, the Studio and all else answers 404 there. A
 * proxy that leads the net to this port cannot lead it anywhere else, whatever it makes of an address.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("${regulars.member-page.port:0} > 0")
class MemberPort {

    private static final List<String> FOR_MEMBERS =
            List.of("/me/", "/unsubscribe/", "/confirm/", "/feedback/", "/click/", "/opened/", "/webjars/");

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> memberConnector(MemberPageSettings settings) {
        return factory -> {
            Connector connector = new Connector();
            connector.setPort(settings.port());
            if (factory.getAddress() != null) {
                connector.setProperty("address", factory.getAddress().getHostAddress());
            }
            factory.addAdditionalConnectors(connector);
        };
    }

    /** Before everything. The path is the one that controllers are found by: decoded, without dots. */
    @Bean
    FilterRegistrationBean<Filter> onlyMembersPages(MemberPageSettings settings) {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>((request, response, chain) -> {
            String path = ((HttpServletRequest) request).getServletPath();
            boolean allowed = request.getLocalPort() != settings.port() || isForMembers(path);
            if (allowed) {
                chain.doFilter(request, response);
            } else {
                ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        });
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    static boolean isForMembers(String path) {
        return path.equals("/me") || FOR_MEMBERS.stream().anyMatch(path::startsWith);
    }
}
