#include "widgets/canvas/welcome_card.h"

#include "widgets/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace depict {
namespace {

// Sentences in their own languages: they are what the model reads, so they are not translated.
constexpr const char* kExamples[] = {
    "a red car and a dog on the beach",
    "海滩上的一辆红色汽车和一只狗",
    "ein blaues Boot und zwei Vögel am Meer",
    "three green trees and a house in the snow",
};

} // namespace

WelcomeCard::WelcomeCard(QWidget* parent) : QFrame(parent) {
    setLook(this, "card");
    setFixedWidth(448);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGap, 3 * kGap, 3 * kGap, 3 * kGap);
    column->setSpacing(kGap);

    auto* title = new QLabel(tr("What shall we paint?"), this);
    setLook(title, "title");
    auto* hint =
        new QLabel(tr("Write it below in any language, or begin with one of these."), this);
    setLook(hint, "quiet");
    hint->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(hint);
    column->addSpacing(kGap);

    for (const char* example : kExamples) {
        const QString words = QString::fromUtf8(example);
        auto* chip =
            new QPushButton(themedIcon(QStringLiteral("sparkle")), QLatin1Char(' ') + words, this);
        setLook(chip, "chip");
        chip->setCursor(Qt::PointingHandCursor);
        chip->setAccessibleName(tr("Paint: %1").arg(words));
        connect(chip, &QPushButton::clicked, this, [this, words] { Q_EMIT exampleChosen(words); });
        column->addWidget(chip);
    }
    column->addSpacing(kGap);

    auto* open =
        new QPushButton(themedIcon(QStringLiteral("open")),
                        QLatin1Char(' ') + tr("Open a picture and change it by words…"), this);
    setLook(open, "quiet");
    connect(open, &QPushButton::clicked, this, &WelcomeCard::openRequested);
    column->addWidget(open, 0, Qt::AlignLeading);
}

} // namespace depict
