#include "widgets/canvas/welcome_card.h"

#include "widgets/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace depict {
namespace {

// Sentences in their own languages: they are what the model reads, so they are not translated.
struct Sentence {
    const char* language;
    const char* words;
};
constexpr Sentence kSentences[] = {
    {"en", "a red car and a dog on the beach"},
    {"zh", "海滩上的一辆红色汽车和一只狗"},
    {"de", "ein blaues Boot und zwei Vögel am Meer"},
    {"en", "three green trees and a house in the snow"},
    {"zh", "城市街道上的两辆黄色公共汽车"},
};
struct Endonym {
    const char* language;
    const char* name;
};
constexpr Endonym kEndonyms[] = {
    {"en", "English"}, {"zh", "中文"},     {"ja", "日本語"},   {"ko", "한국어"},
    {"es", "español"}, {"fr", "français"}, {"it", "italiano"}, {"pt", "português"},
    {"de", "Deutsch"}, {"ru", "русский"},  {"ar", "العربية"},  {"hi", "हिन्दी"},
};
constexpr std::size_t kMostOffered = 4, kMostNamed = 4;

} // namespace

WelcomeCard::WelcomeCard(QWidget* parent) : QFrame(parent) {
    setLook(this, "card");
    setFixedWidth(448);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGap, 3 * kGap, 3 * kGap, 3 * kGap);
    column->setSpacing(kGap);

    auto* title = new QLabel(tr("What shall we paint?"), this);
    setLook(title, "title");
    m_hint = new QLabel(this);
    setLook(m_hint, "quiet");
    m_hint->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(m_hint);
    column->addSpacing(kGap);

    for (const auto& sentence : kSentences) {
        const QString words = QString::fromUtf8(sentence.words);
        auto* chip =
            new QPushButton(themedIcon(QStringLiteral("sparkle")), QLatin1Char(' ') + words, this);
        setLook(chip, "chip");
        chip->setCursor(Qt::PointingHandCursor);
        chip->setAccessibleName(tr("Paint: %1").arg(words));
        connect(chip, &QPushButton::clicked, this, [this, words] { Q_EMIT exampleChosen(words); });
        column->addWidget(chip);
        m_examples.push_back({sentence.language, chip});
    }
    column->addSpacing(kGap);

    auto* open =
        new QPushButton(themedIcon(QStringLiteral("open")),
                        QLatin1Char(' ') + tr("Open a picture and change it by words…"), this);
    setLook(open, "quiet");
    connect(open, &QPushButton::clicked, this, &WelcomeCard::openRequested);
    column->addWidget(open, 0, Qt::AlignLeading);
    setLanguages({});
}

void WelcomeCard::setLanguages(const std::vector<std::string>& codes) {
    std::size_t offered = 0;
    for (const auto& [language, chip] : m_examples) {
        const bool isKnown =
            codes.empty() || std::find(codes.begin(), codes.end(), language) != codes.end();
        chip->setVisible(isKnown && offered < kMostOffered);
        offered += isKnown;
    }
    QStringList names;
    for (const auto& [language, name] : kEndonyms)
        if (std::find(codes.begin(), codes.end(), language) != codes.end())
            names << QString::fromUtf8(name);
    m_hint->setText(names.isEmpty() || codes.size() > kMostNamed
                        ? tr("Write it below in any language, or begin with one of these.")
                        : tr("Write it below (this model reads %1), or begin with one of these.")
                              .arg(names.join(QStringLiteral(", "))));
}

} // namespace depict
