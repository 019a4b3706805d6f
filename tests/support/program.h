// Running the real programs from tests.
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace depict {

struct ProgramRun {
    int exitCode = -1; // -1 = did not start, crashed, or never ended
    QByteArray output, errors;
};

/// A program of this build ("depict-cli"), run to its end.
inline ProgramRun runProgram(const QString& name, const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(DEPICT_BIN_DIR "/") + name, arguments);
    if (!process.waitForFinished(300000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace depict
