#include "widgets/settings/interface_language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace depict {

QString InterfaceTranslator::translate(const char* context, const char* sourceText,
                                       const char* disambiguation, int n) const {
    const QString translated = QTranslator::translate(context, sourceText, disambiguation, n);
    if (!translated.isEmpty() && n < 0)
        m_sources.insert(translated, QString::fromUtf8(sourceText));
    return translated;
}

namespace {

/// Sizes and shapes ("512 × 512", "4:1") have Latin digits everywhere; no window has two kinds.
QLocale withLatinDigits(const QLocale& locale) {
    const bool hasOthers = locale.language() == QLocale::Arabic && locale.zeroDigit() != "0";
    return hasOthers ? QLocale(QLocale::Arabic, QLocale::Morocco) : locale;
}

} // namespace

void installLanguage(QApplication& application, const QString& code) {
    for (auto* old : application.findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly))
        delete old; // takes itself out
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(withLatinDigits(locale));
    auto* ofQt = new QTranslator(&application);
    if (ofQt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    auto* own = new InterfaceTranslator(&application);
    const bool isTranslated =
        own->load(locale, QStringLiteral("depict"), QStringLiteral("_"), QStringLiteral(":/i18n"));
    if (isTranslated)
        QCoreApplication::installTranslator(own);
    if (!code.isEmpty())
        QGuiApplication::setLayoutDirection(isTranslated ? locale.textDirection()
                                                         : Qt::LeftToRight);
    else if (isTranslated && locale.textDirection() == Qt::RightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

QString sourceText(const QString& translated) {
    const auto* translator = QCoreApplication::instance()->findChild<InterfaceTranslator*>();
    return translator ? translator->sourceOf(translated) : translated;
}

} // namespace depict
