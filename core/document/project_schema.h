// The tables of a .depict file and how older ones become newer ones. The file is an SQLite database
// with application_id "DPCT"; user_version counts the schema.
//
//   contents      pictures and masks (PNG) and tokens (zlib), each once, by the key of what it is
//   thumbnails    small lossy copies of pictures (WebP)
//   versions      a row a version; `making` is JSON: request, keys of its inputs and mask, plan,
//                 steering. A row without a picture is in work, or was when the program ended;
//                 `poster` is JSON: the text over it, or empty (since 2)
//   confidences   how sure the model was of each cell of a version, 0 … 255 (since 3)
//   painted_rows  rows of a version in work: pixels from line `top` on (PNG), codes of the cells
//   changes       what undo takes back, JSON, numbered from 1
//   answers       questions and answers in words
//   state         `workspace` (JSON), `place` and `length` of the changes
#pragma once

#include "document/sqlite.h"

namespace depict {

inline constexpr int kSchemaVersion = 3;

/// Makes the tables of an empty database, brings older ones up to date, each step in one
/// transaction. Throws Error(badFile) for databases of other programs, Error(unsupported) for newer
/// ones, neither of which is touched.
void prepareSchema(const Database& database);

} // namespace depict
