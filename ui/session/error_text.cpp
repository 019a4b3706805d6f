#include "session/error_text.h"

#include "session/error_detail.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace depict {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ErrorText", text);
}

struct Words {
    ErrorKind kind;
    const char* sentence;
    const char* remedy;
};

constexpr Words kWords[] = {
    {ErrorKind::badRequest, QT_TRANSLATE_NOOP("ErrorText", "This cannot be painted as asked."),
     QT_TRANSLATE_NOOP("ErrorText", "Change the words, the shape or the settings and try again.")},
    {ErrorKind::notFound, QT_TRANSLATE_NOOP("ErrorText", "The file is not there."),
     QT_TRANSLATE_NOOP("ErrorText", "Check its name and folder, then open it again.")},
    {ErrorKind::badFile, QT_TRANSLATE_NOOP("ErrorText", "The file cannot be read."),
     QT_TRANSLATE_NOOP("ErrorText", "It may be damaged: open it in the program that made it, or "
                                    "take another copy.")},
    {ErrorKind::foreignFile,
     QT_TRANSLATE_NOOP("ErrorText", "Depict does not know files of this kind."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Use PNG, JPEG, WebP, TIFF or OpenEXR, or a newer version of Depict.")},
    {ErrorKind::unsupported, QT_TRANSLATE_NOOP("ErrorText", "This model cannot do that yet."),
     QT_TRANSLATE_NOOP("ErrorText", "Say it another way, or choose a model that can.")},
    {ErrorKind::notWritable,
     QT_TRANSLATE_NOOP("ErrorText", "The picture could not be saved there."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose another folder, or ask for permission to write.")},
    {ErrorKind::diskFull, QT_TRANSLATE_NOOP("ErrorText", "The disk is full."),
     QT_TRANSLATE_NOOP("ErrorText", "Free some space or choose another disk; nothing is lost.")},
    {ErrorKind::outOfMemory, QT_TRANSLATE_NOOP("ErrorText", "There is not enough memory."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose a smaller shape or fewer variants, or close other "
                                    "programs.")},
    {ErrorKind::modelMissing, QT_TRANSLATE_NOOP("ErrorText", "The model is not there."),
     QT_TRANSLATE_NOOP("ErrorText", "Install Depict again, or name the folder with --model.")},
    {ErrorKind::modelDamaged, QT_TRANSLATE_NOOP("ErrorText", "The model is damaged."),
     QT_TRANSLATE_NOOP("ErrorText", "Install Depict again, or name another folder with --model.")},
    {ErrorKind::busy, QT_TRANSLATE_NOOP("ErrorText", "A painting is under way."),
     QT_TRANSLATE_NOOP("ErrorText", "Wait for it or stop it; your words stay where they are.")},
    {ErrorKind::device, QT_TRANSLATE_NOOP("ErrorText", "The computing device failed."),
     QT_TRANSLATE_NOOP("ErrorText", "Try again, or start Depict with --device cpu.")},
    {ErrorKind::internal, QT_TRANSLATE_NOOP("ErrorText", "Something went wrong inside Depict."),
     QT_TRANSLATE_NOOP("ErrorText", "Your pictures are safe. Try again, and please report it.")},
};

/// Where the sentence says all but a name, that is enough in another language; the remedy follows.
QString detailOf(const Error& error, bool isTranslated) {
    const QString detail = QString::fromStdString(error.detail());
    if (!isTranslated)
        return detail;
    switch (error.kind()) {
    case ErrorKind::notFound:
    case ErrorKind::notWritable:
    case ErrorKind::diskFull: {
        static const QRegularExpression kName(QStringLiteral("\"([^\"]+)\""));
        const QRegularExpressionMatch name = kName.match(detail);
        return name.hasMatch() ? name.captured(1) + QLatin1Char(':') : translatedDetail(detail);
    }
    case ErrorKind::outOfMemory:
        return {};
    default:
        return translatedDetail(detail);
    }
}

} // namespace

ErrorText errorText(const Error& error) {
    for (const Words& words : kWords)
        if (words.kind == error.kind()) {
            const QString sentence = tr(words.sentence);
            const bool isTranslated = sentence != QLatin1String(words.sentence);
            return {sentence, detailOf(error, isTranslated), tr(words.remedy)};
        }
    return {translatedDetail(QString::fromStdString(error.detail())), {}, {}};
}

} // namespace depict
