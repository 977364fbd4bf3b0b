package dev.regulars.gateway.architecture.planted;

import dev.regulars.gateway.replay.Replay;

class NeedsTheReplay {
    Class<?> replay = Replay.class;
}
