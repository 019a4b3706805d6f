// The details of errors in the language of the interface.
#pragma once

#include <QString>

namespace depict {

/// An Error's English sentence in the language of the interface, with its names and numbers as they
/// are; sentences that are for technicians only stand whole behind words of the interface. In
/// English the sentence itself.
[[nodiscard]] QString translatedDetail(const QString& english);

} // namespace depict
