// The list of a batch as a file, one JSON object a line, and what becomes jobs of it.
#pragma once

#include "session/batch_queue.h"

namespace depict {

struct BatchList {
    QString folder;
    std::vector<BatchEntry> entries;
};

[[nodiscard]] QByteArray toBytes(const BatchList& list);
/// Lines that cannot be read are left out.
[[nodiscard]] BatchList batchListFrom(const QByteArray& bytes);

// ---- what becomes jobs

/// Every prompt in every shape with so many seeds, from `seed` on (not set: chosen anew each).
[[nodiscard]] std::vector<BatchJob> jobsOfPrompts(const QStringList& prompts,
                                                  const QStringList& shapes, int seeds,
                                                  std::optional<std::uint64_t> seed);
/// One instruction for every picture in a folder. Blocks.
[[nodiscard]] QStringList picturesIn(const QString& folder);
[[nodiscard]] std::vector<BatchJob> jobsOfPictures(const QStringList& pictures,
                                                   const QString& words);

} // namespace depict
