// What the studio does, as lines on standard output: the end-to-end test waits for them.
#pragma once

namespace depict {

class Session;

/// From now on, one line each: "ready MODEL" or "no model", "error SENTENCE", "started", "row R/N"
/// (once a row), "paused", "resumed", "finished COLUMNSxROWS seed SEED", "stopped R/N", "kept R",
/// "opened NAME", "saved FILE", "answer WORDS".
void reportState(Session& session);

} // namespace depict
