#include "widgets/setup/setup_bar.h"

#include "session/ability_text.h"
#include "session/session.h"
#include "widgets/setup/shape_picker.h"
#include "widgets/theme/buttons.h"
#include "widgets/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace depict {
namespace {

QLabel* quietLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    setLook(label, "quiet");
    return label;
}

} // namespace

SetupBar::SetupBar(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kHalfGap);
    addShape(*row);
    row->addSpacing(2 * kGap);
    addSeed(*row);
    row->addSpacing(2 * kGap);
    addVariants(*row);
    row->addSpacing(2 * kGap);
    row->addStretch(1);
    addActions(*row);

    connect(&session, &Session::setupChanged, this, &SetupBar::showSetup);
    connect(&session, &Session::modelReady, this, &SetupBar::showSetup);
    connect(&session, &Session::inputChanged, this, &SetupBar::showSetup);
    connect(&session, &Session::replyChanged, this, &SetupBar::showSetup);
    connect(&session, &Session::progressChanged, this, &SetupBar::showActivity);
    showSetup();
    showActivity();
}

void SetupBar::addShape(QHBoxLayout& row) {
    m_shape = new ShapeButton(this);
    m_swap = new QToolButton(this);
    m_swap->setIcon(themedIcon(QStringLiteral("swap")));
    m_swap->setToolTip(tr("Swap width and height"));
    m_swap->setAccessibleName(m_swap->toolTip());
    row.addWidget(m_shape);
    row.addWidget(m_swap);
    connect(m_shape, &ShapeButton::chosen, this, [this](const ShapeChoice& shape) {
        Setup setup = m_session.setup();
        setup.shape = shape;
        if (m_session.input()) // a picture that is changed keeps its shape
            m_session.paintAfresh();
        m_session.setSetup(setup);
    });
    connect(m_swap, &QToolButton::clicked, this, &SetupBar::swapSides);
}

void SetupBar::swapSides() {
    Setup setup = m_session.setup();
    setup.shape = swapped(setup.shape);
    m_session.setSetup(setup);
}

void SetupBar::addSeed(QHBoxLayout& row) {
    auto* label = quietLabel(tr("Seed"), this);
    m_seed = new QLineEdit(this);
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(tr("The same words, shape and seed paint the same picture"));
    static const QRegularExpression kDigits(QStringLiteral("[0-9]{1,19}"));
    m_seed->setValidator(new QRegularExpressionValidator(kDigits, m_seed));
    m_seed->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000000000")) + 3 * kGap);
    label->setBuddy(m_seed);
    m_random = new QToolButton(this);
    m_random->setIcon(themedIcon(QStringLiteral("dice")));
    m_random->setCheckable(true);
    m_random->setToolTip(tr("A new seed for every painting"));
    m_random->setAccessibleName(m_random->toolTip());
    row.addWidget(label);
    row.addSpacing(kHalfGap);
    row.addWidget(m_seed);
    row.addWidget(m_random);
    connect(m_seed, &QLineEdit::textEdited, this, [this](const QString& text) {
        Setup setup = m_session.setup();
        setup.seed = text.toULongLong();
        setup.isSeedRandom = false; // who types a seed wants that one
        m_session.setSetup(setup);
    });
    connect(m_random, &QToolButton::toggled, this, [this](bool isRandom) {
        Setup setup = m_session.setup();
        setup.isSeedRandom = isRandom;
        m_session.setSetup(setup);
    });
}

void SetupBar::addVariants(QHBoxLayout& row) {
    row.addWidget(quietLabel(tr("Variants"), this));
    row.addSpacing(kHalfGap);
    m_variants = addNumbers(
        row, kMostVariants,
        [](int count) {
            return count == 1 ? tr("Paint one picture")
                              : tr("Paint %1 pictures with different seeds").arg(count);
        },
        this);
    connect(m_variants, &QButtonGroup::idClicked, this, [this](int count) {
        Setup setup = m_session.setup();
        setup.variants = count;
        m_session.setSetup(setup);
    });
}

void SetupBar::addActions(QHBoxLayout& row) {
    m_stop = new QPushButton(themedIcon(QStringLiteral("stop")), tr("Stop"), this);
    m_stop->setToolTip(tr("Stop painting; the rows painted so far stay (Esc)"));
    m_pause = new QPushButton(this);
    reserveWidth(*m_pause, {tr("Resume"), tr("Pause")});
    m_pause->setIcon(themedIcon(QStringLiteral("pause")));
    m_pause->setMinimumWidth(m_pause->minimumWidth() + 3 * kGap);
    m_paint = new QPushButton(accentIcon(QStringLiteral("paint")), tr("Paint"), this);
    m_paint->setToolTip(tr("Paint these words (Enter)"));
    setLook(m_paint, "primary");
    m_stop->setObjectName(QStringLiteral("stopButton"));
    m_pause->setObjectName(QStringLiteral("pauseButton"));
    m_paint->setObjectName(QStringLiteral("paintButton"));
    row.addWidget(m_pause);
    row.addWidget(m_stop);
    row.addSpacing(kHalfGap);
    row.addWidget(m_paint);
    connect(m_paint, &QPushButton::clicked, this, &SetupBar::paintRequested);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_session.stop(); });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        m_session.progress().activity == Activity::paused ? m_session.resume() : m_session.pause();
    });
}

void SetupBar::showSetup() {
    const Setup& setup = m_session.setup();
    const PaintingShape model = m_session.paintingShape();
    m_shape->setChoice(setup.shape, model);
    m_shape->setFollowsPicture(m_session.input().has_value());
    const bool isSwappable =
        gridFor(1 / double(setup.shape.grid.columns) * setup.shape.grid.rows, model).has_value();
    m_swap->setEnabled(!m_session.input() && isSwappable);
    m_swap->setToolTip(isSwappable ? tr("Swap width and height") : reasonForShape(model));
    const QSignalBlocker quiet(m_random);
    m_random->setChecked(setup.isSeedRandom);
    if (m_seed->text().toULongLong() != setup.seed || m_seed->text().isEmpty())
        m_seed->setText(QString::number(setup.seed));
    m_variants->button(setup.variants)->setChecked(true);
    m_paint->setText(m_session.reply() == Reply::words ? tr("Ask")
                     : m_session.input()               ? tr("Edit")
                                                       : tr("Paint"));
}

void SetupBar::showActivity() {
    const Activity activity = m_session.progress().activity;
    const bool isRunning = activity == Activity::painting || activity == Activity::paused;
    const bool isPaused = activity == Activity::paused;
    m_pause->setEnabled(isRunning);
    const QString text = isPaused ? tr("Resume") : tr("Pause");
    if (m_pause->text() != text) {
        m_pause->setText(text);
        m_pause->setIcon(themedIcon(isPaused ? QStringLiteral("resume") : QStringLiteral("pause")));
    }
    m_stop->setEnabled(isRunning);
}

} // namespace depict
