package dev.regulars.architecture.planted.decision.deciding;

import org.springframework.web.bind.annotation.RestController;

/** Planted: a public controller among use cases. */
@RestController
public class SpeaksHttp {}
