// What the studio does, as lines on standard output: the end-to-end test waits for them.
#pragma once

class QWidget;

namespace depict {

class Session;

/// From now on, one line each: "usable" when the window has been drawn, "ready MODEL" or "no
/// model", "error SENTENCE", "started", "row R/N" (once a row), "paused", "resumed", "finished
/// COLUMNSxROWS seed SEED", "stopped R/N", "kept R", "opened NAME", "saved FILE", "answer WORDS",
/// and at the end "worst block T ms, N above a frame, W ms of work" (see BlockWatch).
void reportState(Session& session, QWidget& window);

} // namespace depict
