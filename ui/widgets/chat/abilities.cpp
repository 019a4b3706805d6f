#include "widgets/chat/abilities.h"

#include "generation/example_words.h"
#include "session/session.h"
#include "session/suggestions.h"
#include "widgets/theme/icon_label.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace depict {

Abilities::Abilities(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_list = new QWidget(scroll);
    auto* lines = new QVBoxLayout(m_list);
    lines->setContentsMargins(kGap + kHalfGap, 2 * kGap, kGap + kHalfGap, kGap);
    lines->setSpacing(kGap);
    scroll->setWidget(m_list);
    scroll->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(&session, &Session::modelReady, this, &Abilities::showAbilities);
    showAbilities();
}

void Abilities::add(const char* icon, const QString& title, const QString& words) {
    auto* line = new QWidget(m_list);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(new IconLabel(QString::fromLatin1(icon), line), 0, Qt::AlignTop);
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    auto* heading = new QLabel(title, line);
    heading->setWordWrap(true);
    text->addWidget(heading);
    if (!words.isEmpty()) {
        // A link, because it may take several lines.
        auto* example = new QLabel(line);
        example->setWordWrap(true);
        example->setText(QStringLiteral("<a href=\"#\">%1</a>")
                             .arg(tr("“%1”", "example words").arg(words).toHtmlEscaped()));
        example->setTextInteractionFlags(Qt::LinksAccessibleByMouse |
                                         Qt::LinksAccessibleByKeyboard);
        example->setToolTip(tr("Write these words"));
        example->setAccessibleName(tr("%1, for example “%2”").arg(title, words));
        text->addWidget(example);
        connect(example, &QLabel::linkActivated, this,
                [this, words] { Q_EMIT wordsChosen(words); });
    }
    row->addLayout(text, 1);
    m_list->layout()->addWidget(line);
}

void Abilities::showAbilities() {
    while (QLayoutItem* item = m_list->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto facts = m_session.facts();
    auto* title =
        new QLabel(facts ? tr("What this model can do") : tr("The model is loading…"), m_list);
    setLook(title, "heading");
    m_list->layout()->addWidget(title);
    if (facts) {
        const std::string language = modelLanguage(*facts);
        const auto words = [&](ExampleWords what) {
            const std::string_view example = exampleWords(what, language);
            return QString::fromUtf8(example.data(), qsizetype(example.size()));
        };
        add("paint", tr("Paint from words"), words(ExampleWords::carAndDog));
        if (facts->canEdit)
            add("edit", tr("Change a picture by words"), words(ExampleWords::addCat));
        if (facts->canMask)
            add("lasso", tr("Paint anew only what you select"), {});
        if (facts->canAnswer)
            add("words", tr("Answer questions about a picture"), words(ExampleWords::howMany));
        QStringList more;
        for (const Suggestion& one : suggestions(*facts, true))
            if (one.choices.empty())
                more << one.label;
        if (!more.isEmpty())
            add("sparkle",
                tr("With a picture, one press: %1").arg(QLocale().createSeparatedList(more)), {});
    }
    static_cast<QVBoxLayout*>(m_list->layout())->addStretch(1);
}

} // namespace depict
