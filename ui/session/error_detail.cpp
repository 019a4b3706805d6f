#include "session/error_detail.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <vector>

namespace depict {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ErrorDetail", text);
}

/// What people meet in the window, as it stands in the code, with %1 … for what varies.
constexpr const char* kSentences[] = {
    QT_TRANSLATE_NOOP("ErrorDetail", "%1 cannot be read: %2."),
    QT_TRANSLATE_NOOP("ErrorDetail", "%1 is not a file."),
    QT_TRANSLATE_NOOP("ErrorDetail", "%1 is a folder."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The picture is damaged or cut short."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The picture is damaged or cut short (%1)."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The picture file is empty."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The PNG file is damaged or cut short."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The PNG file is damaged."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The file is not an OpenRaster picture."),
    QT_TRANSLATE_NOOP("ErrorDetail", "This is not a PNG, JPEG, WebP, TIFF or OpenEXR picture."),
    QT_TRANSLATE_NOOP("ErrorDetail", "A picture cannot be saved as %1; the name must end in .png, "
                                     ".jpg, .webp, .tif or .exr."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The picture is %1 x %2 pixels; at most 65535 a side and 268 "
                                     "megapixels can be opened."),
    QT_TRANSLATE_NOOP("ErrorDetail", "%1 is not a Depict project."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The project %1 was made by a newer version of Depict."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The project %1 is cut short."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The project %1 is damaged%2."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The project %1 cannot be read."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The project %1 is open in another window."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The project is still being opened."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The words are %1 bytes long; at most %2 are possible."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The words are empty."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The words are too long for this model."),
    QT_TRANSLATE_NOOP("ErrorDetail",
                      "The words and pictures together are too long for this model."),
    QT_TRANSLATE_NOOP("ErrorDetail", "A picture of %1 x %2 pixels is not possible; each side is %3 "
                                     "to %4 pixels."),
    QT_TRANSLATE_NOOP("ErrorDetail", "Nothing was added to any side of the picture."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The larger picture would have more than %1 pixels a side."),
    QT_TRANSLATE_NOOP("ErrorDetail", "A picture that the words speak of is not there yet."),
    QT_TRANSLATE_NOOP("ErrorDetail", "Already %1 paintings wait for their turn."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The model %1 cannot work from a picture."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The model %1 reads at most %2 pictures at a time, not %3."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The model %1 cannot change pictures by words."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The model %1 cannot change pictures."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The model %1 cannot paint inside a selection."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The model %1 cannot paint beyond the edges of a picture."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The model %1 cannot find things in a picture."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The model %1 was not trained to answer in words."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The model painted no picture of these words."),
    QT_TRANSLATE_NOOP("ErrorDetail", "This model paints pictures of %1 x %2 pixels only."),
    QT_TRANSLATE_NOOP("ErrorDetail", "There is no model at %1: %2 is missing."),
    QT_TRANSLATE_NOOP("ErrorDetail",
                      "The folder %1 is a model of the kind %2, which Depict does not know."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The folder %1 has no weights: neither model.safetensors nor "
                                     "pytorch_model.bin."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The model file %1 is damaged: %2."),
    QT_TRANSLATE_NOOP("ErrorDetail", "config.json is damaged: %1."),
    QT_TRANSLATE_NOOP("ErrorDetail", "No CUDA device can be used on this machine."),
    QT_TRANSLATE_NOOP("ErrorDetail", "The compute engine failed: %1."),
};

struct Sentence {
    const char* english = nullptr;
    QRegularExpression pattern; // a group for each %n, in their order
};

std::vector<Sentence> sentences() {
    static const QRegularExpression kVariable(QStringLiteral("%\\d"));
    std::vector<Sentence> all;
    for (const char* english : kSentences) {
        QStringList fixed;
        for (const QString& part : QString::fromLatin1(english).split(kVariable))
            fixed << QRegularExpression::escape(part);
        all.push_back(
            {english, QRegularExpression(
                          QRegularExpression::anchoredPattern(fixed.join(QLatin1String("(.*?)"))),
                          QRegularExpression::DotMatchesEverythingOption)});
    }
    return all;
}

/// In one go, so that a name with a % in it stays as it is.
QString filled(const QString& text, const QStringList& values) {
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text.at(i) == QLatin1Char('%') && i + 1 < text.size()
                               ? text.at(i + 1).digitValue()
                               : -1;
        if (number >= 1 && number <= values.size()) {
            result += values.at(number - 1);
            ++i;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

} // namespace

QString translatedDetail(const QString& english) {
    constexpr const char* kTechnical = QT_TRANSLATE_NOOP("ErrorDetail", "Technical detail: %1");
    const QString technical = tr(kTechnical);
    if (english.isEmpty() || technical == QLatin1String(kTechnical))
        return english;
    static const std::vector<Sentence> kAll = sentences();
    for (const Sentence& sentence : kAll)
        if (const auto match = sentence.pattern.match(english); match.hasMatch())
            return filled(tr(sentence.english), match.capturedTexts().mid(1));
    return filled(technical, {english});
}

} // namespace depict
