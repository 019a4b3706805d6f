#include "widgets/canvas/welcome_card.h"

#include "session/qt_image.h"
#include "session/session.h"
#include "session/suggestions.h"
#include "widgets/canvas/example_tile.h"
#include "widgets/canvas/tip_bar.h"
#include "widgets/chat/flow_layout.h"
#include "widgets/theme/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace depict {
namespace {

constexpr std::array<ExampleWords, 4> kExamples{ExampleWords::carAndDog, ExampleWords::boat,
                                                ExampleWords::snowman, ExampleWords::treesAndCat};
constexpr int kWidest = 584, kNarrowest = 300;
constexpr int kMostRecent = 3;
constexpr int kLongestName = 150; // pixels

struct Endonym {
    const char* language;
    const char* name;
};
constexpr Endonym kEndonyms[] = {
    {"en", "English"}, {"zh", "中文"},     {"ja", "日本語"},   {"ko", "한국어"},
    {"es", "español"}, {"fr", "français"}, {"it", "italiano"}, {"pt", "português"},
    {"de", "Deutsch"}, {"ru", "русский"},  {"ar", "العربية"},  {"hi", "हिन्दी"},
};
constexpr std::size_t kMostNamed = 4;

QString words(ExampleWords what, std::string_view language) {
    const std::string_view said = exampleWords(what, language);
    return QString::fromUtf8(said.data(), qsizetype(said.size()));
}

/// Another one that the model reads, to show that it does; the same where there is none.
std::string otherLanguage(const PainterFacts& facts, const std::string& language) {
    const std::vector<std::string> some =
        facts.languages.empty() ? std::vector<std::string>{"zh", "en"} : facts.languages;
    const auto other =
        std::find_if(some.begin(), some.end(), [&](const auto& one) { return one != language; });
    return other == some.end() ? language : *other;
}

} // namespace

WelcomeCard::WelcomeCard(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_hint(new QLabel(this)), m_background(*this) {
    setLook(this, "card");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGap, 2 * kGap + kHalfGap, 3 * kGap, 2 * kGap + kHalfGap);
    column->setSpacing(kGap);
    auto* title = new QLabel(tr("What shall we paint?"), this);
    setLook(title, "title");
    setLook(m_hint, "quiet");
    m_hint->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(m_hint);
    column->addSpacing(kHalfGap);
    column->addWidget(makeExamples());
    column->addWidget(makeRecent());
    auto* open =
        new QPushButton(themedIcon(QStringLiteral("open")),
                        QLatin1Char(' ') + tr("Open a picture and change it by words…"), this);
    setLook(open, "quiet");
    column->addWidget(open, 0, Qt::AlignLeading);
    m_tip = new TipBar(session.settings(), this);
    column->addWidget(m_tip);
    connect(open, &QPushButton::clicked, this, &WelcomeCard::openRequested);
    connect(m_tip, &TipBar::tipChanged, this, &WelcomeCard::resized);
    connect(&session, &Session::modelReady, this, &WelcomeCard::showLanguages);
    connect(&session, &Session::projectChanged, this, &WelcomeCard::showRecent);
    showLanguages();
    showRecent();
}

QWidget* WelcomeCard::makeExamples() {
    m_examples = new QWidget(this);
    new FlowLayout(m_examples);
    for (std::size_t i = 0; i < kExamples.size(); ++i) {
        auto* tile = new ExampleTile(m_examples);
        m_examples->layout()->addWidget(tile);
        connect(tile, &QPushButton::clicked, this,
                [this, tile] { Q_EMIT exampleChosen(tile->text()); });
        m_tiles.push_back(tile);
    }
    return m_examples;
}

QWidget* WelcomeCard::makeRecent() {
    m_recent = new QWidget(this);
    auto* column = new QVBoxLayout(m_recent);
    column->setContentsMargins(0, kHalfGap, 0, 0);
    column->setSpacing(kHalfGap);
    auto* heading = new QLabel(tr("Recent projects"), m_recent);
    setLook(heading, "quiet");
    column->addWidget(heading);
    m_recentNames = new QWidget(m_recent);
    new FlowLayout(m_recentNames);
    column->addWidget(m_recentNames);
    return m_recent;
}

void WelcomeCard::showRecent() {
    while (QLayoutItem* item = m_recentNames->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    for (const QString& file : m_session.settings().recentProjects()) {
        if (file == m_session.project().file() || m_recentNames->layout()->count() == kMostRecent)
            continue;
        const QString name = QFileInfo(file).completeBaseName();
        auto* chip = new QToolButton(m_recentNames);
        chip->setText(fontMetrics().elidedText(name, Qt::ElideMiddle, kLongestName));
        chip->setToolTip(file);
        chip->setAccessibleName(tr("Open the project %1").arg(name));
        setLook(chip, "suggestion");
        m_recentNames->layout()->addWidget(chip);
        connect(chip, &QToolButton::clicked, &m_session,
                [this, file] { m_session.openProject(file); });
    }
    Q_EMIT resized();
}

/// Three examples in the person's language, one in another: what the model reads.
void WelcomeCard::showLanguages() {
    const PainterFacts facts = m_session.facts().value_or(PainterFacts());
    const std::string language = modelLanguage(facts);
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const bool isLast = i + 1 == m_tiles.size();
        m_tiles[i]->setWords(
            words(kExamples[i], isLast ? otherLanguage(facts, language) : language));
    }
    QStringList names;
    for (const auto& [code, name] : kEndonyms)
        if (std::find(facts.languages.begin(), facts.languages.end(), code) !=
            facts.languages.end())
            names << QString::fromUtf8(name);
    m_hint->setText(names.isEmpty() || facts.languages.size() > kMostNamed
                        ? tr("Write it in the chat in any language, or begin with one of these.")
                        : tr("Write it in the chat (this model reads %1), or begin with one of "
                             "these.")
                              .arg(names.join(QStringLiteral(", "))));
    Q_EMIT resized(); // other words need other heights
}

void WelcomeCard::fit(const QRect& room) {
    const int width = std::clamp(room.width() - 6 * kGap, kNarrowest, kWidest);
    // What matters least goes first where there is little room.
    m_tip->setVisible(m_tip->hasTip());
    m_recent->setVisible(m_recentNames->layout()->count() > 0);
    m_hint->setVisible(true);
    const auto height = [&] {
        layout()->activate();
        return layout()->totalHeightForWidth(width);
    };
    for (QWidget* piece : {static_cast<QWidget*>(m_tip), m_recent, static_cast<QWidget*>(m_hint)})
        if (height() > room.height() - 2 * kGap)
            piece->setVisible(false);
    QRect place(0, 0, width, height());
    place.moveCenter(room.center());
    setGeometry(place);
}

// ---- pictures

void WelcomeCard::setDrawer(ExampleDrawer drawer) {
    m_drawer = std::move(drawer);
    m_drawn = 0;
    if (isVisible())
        drawNext();
}

void WelcomeCard::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    if (m_drawn == 0)
        drawNext();
}

void WelcomeCard::drawNext() {
    if (!m_drawer || m_drawn >= m_tiles.size() || !isVisible())
        return;
    const std::size_t number = m_drawn++;
    m_background.run(
        [drawer = m_drawer, what = kExamples[number]] { return toQImage(drawer(what)).copy(); },
        [this, number](const QImage& picture) {
            m_tiles[number]->setPicture(picture);
            drawNext();
        },
        [](const Error&) {}); // then there are only the words
}

} // namespace depict
