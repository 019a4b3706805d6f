#include "session/process_memory.h"

#include <QFile>
#include <QList>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace depict {

std::optional<std::uint64_t> residentMemory() {
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> pages = file.readAll().split(' ');
    if (pages.size() < 2)
        return std::nullopt;
    return pages[1].toULongLong() * std::uint64_t(sysconf(_SC_PAGESIZE));
#else
    return std::nullopt;
#endif
}

} // namespace depict
