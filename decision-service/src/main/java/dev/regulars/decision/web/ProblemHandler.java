package dev.regulars.decision.web;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Refusals are values; what still arrives as an exception is broken infrastructure or a bug. */
@RestControllerAdvice
class ProblemHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    @ExceptionHandler({MongoException.class, DataAccessException.class})
    ResponseEntity<byte[]> store(Exception e, HttpServletResponse response) throws Exception {
        LOG.warn("the store does not answer: {}", e.getClass().getSimpleName());
        return unlessBegun(response, e, ProblemCode.STORE_UNAVAILABLE);
    }

    @ExceptionHandler(BodyLimit.TooLarge.class)
    ResponseEntity<byte[]> tooLarge(BodyLimit.TooLarge e) {
        return Answers.problem(Problem.of(ProblemCode.BODY_TOO_LARGE, "at most " + BodyLimit.MAX_BYTES + " bytes"));
    }

    @ExceptionHandler(NoResourceFoundException.class)
    ResponseEntity<byte[]> notFound(NoResourceFoundException e) {
        return Answers.problem(Problem.of(ProblemCode.NOT_FOUND, null));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<byte[]> parameter(MethodArgumentTypeMismatchException e) {
        return Answers.problem(Problem.of(ProblemCode.INVALID_VALUE, e.getName() + " is not of its form"));
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    ResponseEntity<byte[]> method(HttpRequestMethodNotSupportedException e) {
        return Answers.problem(Problem.of(ProblemCode.METHOD_NOT_ALLOWED, null));
    }

    @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
    ResponseEntity<byte[]> mediaType(HttpMediaTypeNotSupportedException e) {
        return Answers.problem(Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, null));
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<byte[]> bug(Exception e, HttpServletResponse response) throws Exception {
        LOG.error("a request failed", e);
        return unlessBegun(response, e, ProblemCode.INTERNAL);
    }

    /** An answer that is on its way is broken off: with a problem behind it, half of it would look whole. */
    private static ResponseEntity<byte[]> unlessBegun(HttpServletResponse response, Exception e, ProblemCode code)
            throws Exception {
        if (response.isCommitted()) {
            throw e;
        }
        return Answers.problem(Problem.of(code, null));
    }
}
