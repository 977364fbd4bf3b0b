package dev.regulars.decision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletResponse;

class ProblemHandlerTest {

    private final ProblemHandler handler = new ProblemHandler();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final Exception gone = new DataAccessResourceFailureException("gone");

    @Test
    void aFailureIsAProblem() throws Exception {
        assertThat(handler.store(gone, response).getStatusCode().value()).isEqualTo(503);
        assertThat(handler.bug(gone, response).getStatusCode().value()).isEqualTo(500);
    }

    /** The container closes the connection, so that the reader does not take half for all. */
    @Test
    void anAnswerThatIsOnItsWayIsBrokenOff() {
        response.setCommitted(true);
        assertThatThrownBy(() -> handler.store(gone, response)).isSameAs(gone);
        assertThatThrownBy(() -> handler.bug(gone, response)).isSameAs(gone);
    }
}
