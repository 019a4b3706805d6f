// What a person writes about a version.
#pragma once

#include "document/version.h"

class QWidget;

namespace depict {

class Session;

/// Asks without blocking; the note is set when the dialog is accepted.
void askForNote(Session& session, VersionId version, QWidget* parent);

} // namespace depict
