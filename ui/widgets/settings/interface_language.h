// The languages of the interface, and putting one in force.
#pragma once

#include <QHash>
#include <QString>
#include <QTranslator>

#include <array>

class QApplication;

namespace depict {

struct InterfaceLanguage {
    const char* code; // as of QLocale, and of the files in translations/
    const char* name; // in the language itself
};
inline constexpr std::array<InterfaceLanguage, 12> kInterfaceLanguages{
    {{"en", "English"},
     {"de", "Deutsch"},
     {"es", "Español"},
     {"fr", "Français"},
     {"it", "Italiano"},
     {"pt_BR", "Português (Brasil)"},
     {"ru", "Русский"},
     {"ar", "العربية"},
     {"hi", "हिन्दी"},
     {"zh_CN", "简体中文"},
     {"ja", "日本語"},
     {"ko", "한국어"}}};

/// Translates, and remembers what each text was in the source: names for actions can be taken from
/// it that are the same in every language.
class InterfaceTranslator : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* sourceText, const char* disambiguation,
                      int n) const override;
    [[nodiscard]] QString sourceOf(const QString& translated) const {
        return m_sources.value(translated, translated);
    }

private:
    mutable QHash<QString, QString> m_sources;
};

/// Texts, numbers and direction of writing; an empty code: as the system. Windows made from now on
/// speak it. A language without a translation leaves everything in English.
void installLanguage(QApplication& application, const QString& code);

/// What a text of the interface is in the source.
[[nodiscard]] QString sourceText(const QString& translated);

} // namespace depict
